package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.onboarding.ApplicationForm;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.validation.FormChecks;

/// Lets owners be added to the group that may occur several times, and taken out of it.
final class OwnersEditor extends Div {

    private final FieldCatalogue catalogue;
    private final FormChecks checks;
    private final Clock clock;
    private final Consumer<Map<FieldPath, List<String>>> adding;
    private final Consumer<FieldPath> removing;
    private final Button add = new Button(VaadinIcon.PLUS.create());
    private final Span full = new Span();
    private final Button workOut = new Button(VaadinIcon.CONNECT.create());
    private transient Optional<Offer> offer = Optional.empty();

    /// Where further owners may be begun.
    ///
    /// @param place of the first of them
    private record Offer(Field group, int place, ApplicationForm form) {}

    OwnersEditor(
            FieldCatalogue catalogue,
            FormChecks checks,
            Clock clock,
            Consumer<Map<FieldPath, List<String>>> adding,
            Consumer<FieldPath> removing) {
        this.catalogue = catalogue;
        this.checks = checks;
        this.clock = clock;
        this.adding = adding;
        this.removing = removing;
        addClassName("form-owners");
        add.setId("add-owner");
        add.setText(getTranslation("onboarding.form.add-owner"));
        add.addClickListener(click -> offer.ifPresent(open -> this.adding.accept(begun(open.group(), open.place()))));
        workOut.setId("work-out-owners");
        workOut.setText(getTranslation("onboarding.form.shares"));
        workOut.addClickListener(click -> new ShareTreeDialog(this::take).open());
        full.addClassName("soft");
        add(add, workOut, full);
    }

    /// Offers one more owner where there may be one.
    void show(ApplicationForm form) {
        var given = form.fields().stream()
                .filter(each ->
                        each.field().type() == FieldType.GROUP && each.field().many())
                .toList();
        setVisible(!given.isEmpty());
        if (given.isEmpty()) {
            return;
        }
        var group = given.getFirst().field();
        var count = (int)
                given.stream().filter(each -> each.path().occurrence() >= 0).count();
        offer = mayBegin(group, count, form) ? Optional.of(new Offer(group, count, form)) : Optional.empty();
        add.setVisible(offer.isPresent());
        workOut.setVisible(offer.isPresent());
        full.setText(add.isVisible() ? "" : getTranslation("onboarding.form.owners-full", count));
    }

    // Owners without a name yet come first, then new ones, as many as there may be.
    private void take(List<String> names) {
        offer.ifPresent(open -> {
            var values = open.form().values();
            var name = FieldPath.of(open.group().path() + ".ubo_id_doc_name");
            var free = IntStream.range(0, open.group().maxCount())
                    .filter(place -> values.all(name.at(place)).isEmpty())
                    .boxed()
                    .toList();
            var changes = new HashMap<FieldPath, List<String>>();
            for (var number = 0; number < Math.min(free.size(), names.size()); number++) {
                var place = free.get(number);
                begun(open.group(), place).forEach((path, usual) -> {
                    if (values.all(path).isEmpty()) {
                        changes.put(path, usual);
                    }
                });
                changes.put(name.at(place), List.of(names.get(number)));
            }
            adding.accept(changes);
            if (free.size() < names.size()) {
                Notification.show(getTranslation("onboarding.form.shares.no-room", free.size(), names.size()));
            }
        });
    }

    /// A button that takes out the owner at this path.
    Button removal(FieldPath occurrence) {
        var place = occurrence.occurrence() + 1;
        var remove = new Button(getTranslation("onboarding.form.remove"), click -> removing.accept(occurrence));
        remove.setId("remove-owner-" + place);
        remove.setAriaLabel(getTranslation("onboarding.form.remove-owner", place));
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return remove;
    }

    // An occurrence exists once it holds something: the first thing asked for, with its most frequent answer.
    private Map<FieldPath, List<String>> begun(Field group, int place) {
        return catalogue.fields().stream()
                .filter(field -> field.type() == FieldType.ENUM && field.path().within(group.path()))
                .findFirst()
                .map(field ->
                        Map.of(field.path().at(place), List.of(field.values().getFirst())))
                .orElse(Map.of());
    }

    private boolean mayBegin(Field group, int place, ApplicationForm form) {
        var path = FieldPath.of(group.path().value().replace("[]", "[" + place + "]"));
        return place < group.maxCount()
                && form.editable(form.fields().getFirst().path())
                && checks.problem(new ApplicableField(group, path, false), form.values(), SchemeTime.today(clock))
                        .isEmpty();
    }
}
