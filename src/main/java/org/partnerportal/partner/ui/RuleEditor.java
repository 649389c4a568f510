package org.partnerportal.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.routing.AcquirerShare;
import org.partnerportal.routing.RoutingRule;

/// One routing rule to be typed: its conditions, its acquirers and their shares.
final class RuleEditor extends Div {

    private final transient RuleChoices choices;
    private final H3 title = new H3();
    private final MultiSelectComboBox<String> industries = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> regions = new MultiSelectComboBox<>();
    private final Div shares = new Div();
    private final Span problem = new Span();
    private final Button up = new Button(VaadinIcon.ARROW_UP.create());
    private final Button down = new Button(VaadinIcon.ARROW_DOWN.create());
    private final List<ShareEditor> rows = new ArrayList<>();

    RuleEditor(
            RuleChoices choices,
            RoutingRule rule,
            BiConsumer<RuleEditor, Integer> moved,
            Consumer<RuleEditor> removed) {
        this.choices = choices;
        addClassName("rule-editor");
        box(industries, "industries", choices.industries());
        industries.setItemLabelGenerator(choices.words()::industry);
        industries.setValue(rule.industries());
        box(regions, "regions", choices.regions());
        regions.setItemLabelGenerator(choices.words()::region);
        regions.setValue(rule.regions());
        shares.addClassName("rule-shares");
        problem.addClassName("rule-problem");
        problem.getElement().setAttribute("role", "alert");
        var conditions = new Div(industries, regions);
        conditions.addClassName("partner-line");
        var more = new Button(getTranslation("partner.rule.add-acquirer"), VaadinIcon.PLUS.create());
        more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        more.addClickListener(click -> append(null, Math.max(0, 100 - total())));
        add(head(moved, removed), conditions, shares, more, problem);
        rule.shares().forEach(share -> append(share, share.percent()));
        if (rows.isEmpty()) {
            append(null, 100);
        }
        pointOut(null);
    }

    /// Where it stands now among `all`.
    void stand(int place, int all) {
        title.setText(getTranslation("partner.rule.title", place + 1));
        up.setEnabled(place > 0);
        down.setEnabled(place < all - 1);
        industries.setId("rule-industries-" + place);
        regions.setId("rule-regions-" + place);
        shares.setId("rule-shares-" + place);
    }

    RoutingRule typed() {
        return new RoutingRule(
                industries.getValue(),
                regions.getValue(),
                rows.stream().flatMap(row -> Stream.ofNullable(row.typed())).toList());
    }

    void pointOut(@Nullable String key) {
        problem.setVisible(key != null);
        problem.setText(key == null ? "" : getTranslation(key));
    }

    private Div head(BiConsumer<RuleEditor, Integer> moved, Consumer<RuleEditor> removed) {
        up.addClickListener(click -> moved.accept(this, -1));
        down.addClickListener(click -> moved.accept(this, 1));
        var remove = new Button(VaadinIcon.TRASH.create(), click -> removed.accept(this));
        word(up, "up");
        word(down, "down");
        word(remove, "remove");
        var head = new Div(title, up, down, remove);
        head.addClassName("rule-head");
        return head;
    }

    private void word(Button button, String what) {
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("partner.rule." + what));
        button.setTooltipText(getTranslation("partner.rule." + what));
    }

    private void box(MultiSelectComboBox<String> box, String id, List<String> items) {
        box.setLabel(getTranslation("partner.rule.box-" + id));
        box.setPlaceholder(getTranslation("partner.all"));
        box.setItems(items);
        box.setClearButtonVisible(true);
    }

    private int total() {
        return rows.stream().mapToInt(ShareEditor::percent).sum();
    }

    private void append(@Nullable AcquirerShare share, int percent) {
        var row = new ShareEditor(choices.acquirers(), share, percent, this::drop);
        rows.add(row);
        shares.add(row);
    }

    private void drop(ShareEditor row) {
        rows.remove(row);
        shares.remove(row);
    }
}
