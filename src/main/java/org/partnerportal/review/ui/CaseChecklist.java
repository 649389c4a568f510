package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.review.CaseItem;
import org.partnerportal.screening.Finding;

/// The submission by section, item by item, each to be accepted or returned; one of them is where the keyboard is.
final class CaseChecklist extends Div {

    private final CaseWords words;
    private final ItemActions actions;
    private final Span progress = new Span();
    private final Div sections = new Div();
    private final Map<FieldPath, ItemRow> rows = new LinkedHashMap<>();
    private final Map<org.partnerportal.catalogue.Section, Button> acceptAll =
            new EnumMap<>(org.partnerportal.catalogue.Section.class);
    private List<CaseItem> items = List.of();
    private int current = -1;

    CaseChecklist(CaseWords words, ItemActions actions) {
        this.words = words;
        this.actions = actions;
        addClassName("case-checklist");
        progress.setId("case-progress");
        var head = new Div(new H2(getTranslation("review.checklist")), progress);
        head.addClassName("case-checklist-head");
        var keys = new Paragraph(getTranslation("review.keys"));
        keys.setId("case-keys");
        keys.addClassNames("case-keys", "soft");
        keys.setVisible(false);
        add(head, keys, sections);
    }

    /// Shows these items; rows that are there already keep their place and what is being written in them.
    ///
    /// @param findings what was found beside which item
    void show(List<CaseItem> fresh, Map<FieldPath, List<Finding>> findings) {
        var samePaths = List.copyOf(rows.keySet())
                .equals(fresh.stream().map(CaseItem::path).toList());
        items = fresh;
        if (!samePaths) {
            build();
        }
        fresh.forEach(item -> {
            var row = rows.get(item.path());
            if (row != null) {
                row.show(item, findings.getOrDefault(item.path(), List.of()));
            }
        });
        acceptAll.forEach(
                (section, button) -> button.setVisible(!undecided(section).isEmpty()));
        var asked = fresh.stream()
                .filter(item -> item.state() != CaseItem.State.GONE)
                .count();
        var open = fresh.stream()
                .filter(item -> item.state() == CaseItem.State.UNDECIDED)
                .count();
        progress.setText(getTranslation("review.progress", asked - open, asked));
    }

    /// Says at its item what each of these is about.
    void note(Map<FieldPath, List<Component>> notes) {
        rows.forEach((path, row) -> row.note(notes.getOrDefault(path, List.of())));
    }

    private void build() {
        sections.removeAll();
        rows.clear();
        acceptAll.clear();
        current = -1;
        var bySection = new EnumMap<org.partnerportal.catalogue.Section, List<CaseItem>>(
                org.partnerportal.catalogue.Section.class);
        items.forEach(item -> bySection
                .computeIfAbsent(item.submitted().field().section(), any -> new ArrayList<>())
                .add(item));
        bySection.forEach((section, all) -> sections.add(section(section, all)));
    }

    private Section section(org.partnerportal.catalogue.Section section, List<CaseItem> all) {
        var button = new Button(getTranslation("review.accept-section"), click -> actions.accept(undecided(section)));
        button.setId("case-accept-section-" + section);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        acceptAll.put(section, button);
        var head = new Div(new H2(getTranslation("catalogue.section." + section)), button);
        head.addClassName("case-section-head");
        var part = new Section(head);
        part.setId("case-section-" + section);
        part.addClassNames("card", "case-section");
        for (var item : all) {
            var row = new ItemRow(item, words, actions);
            rows.put(item.path(), row);
            part.add(row);
        }
        return part;
    }

    private List<FieldPath> undecided(org.partnerportal.catalogue.Section section) {
        return items.stream()
                .filter(item -> item.submitted().field().section() == section)
                .filter(item -> item.mayDecide() && item.state() == CaseItem.State.UNDECIDED)
                .map(CaseItem::path)
                .toList();
    }

    /// Puts the keyboard on the next item, or the one before.
    void move(int by) {
        var all = List.copyOf(rows.values());
        if (all.isEmpty()) {
            return;
        }
        if (current >= 0) {
            all.get(current).mark(false);
        }
        current = Math.clamp((long) current + by, 0, all.size() - 1);
        all.get(current).mark(true);
    }

    void acceptCurrent() {
        currentItem().filter(CaseItem::mayDecide).ifPresent(item -> {
            actions.accept(List.of(item.path()));
            move(1);
        });
    }

    void returnCurrent() {
        currentItem()
                .filter(CaseItem::mayDecide)
                .map(CaseItem::path)
                .map(rows::get)
                .ifPresent(ItemRow::write);
    }

    void toggleKeys() {
        getChildren()
                .filter(child -> child.getId().filter("case-keys"::equals).isPresent())
                .forEach(keys -> keys.setVisible(!keys.isVisible()));
    }

    private Optional<CaseItem> currentItem() {
        return current < 0 ? Optional.empty() : Optional.of(items.get(current));
    }
}
