package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.partnerportal.ownership.Holding;
import org.partnerportal.ownership.ShareFlaw;

/// One share: who holds it, of whom, and how much.
final class ShareRow extends Div {

    private final int id;
    private final TextField holder = new TextField();
    private final Select<Holding.Kind> kind = new Select<>();
    private final BigDecimalField percent = new BigDecimalField();
    private final Select<Integer> of = new Select<>();

    /// @param changed is told of each change
    ShareRow(int id, Runnable changed, Consumer<ShareRow> removed) {
        this.id = id;
        addClassName("share-row");
        holder.setId("share-holder-" + id);
        holder.setLabel(getTranslation("onboarding.form.shares.holder"));
        holder.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setLabel(getTranslation("onboarding.form.shares.kind"));
        kind.setItems(Holding.Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("onboarding.form.shares.kind." + each));
        kind.setValue(Holding.Kind.PERSON);
        percent.setId("share-percent-" + id);
        percent.setLabel(getTranslation("onboarding.form.shares.percent"));
        percent.setValueChangeMode(ValueChangeMode.LAZY);
        of.setLabel(getTranslation("onboarding.form.shares.of"));
        holder.setManualValidation(true);
        percent.setManualValidation(true);
        holder.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> changed.run());
        percent.addValueChangeListener(change -> changed.run());
        of.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        var remove = new Button(VaadinIcon.TRASH.create(), click -> removed.accept(this));
        remove.setAriaLabel(getTranslation("onboarding.form.shares.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(holder, kind, percent, of, remove);
    }

    int id() {
        return id;
    }

    boolean company() {
        return kind.getValue() == Holding.Kind.COMPANY;
    }

    String name() {
        return holder.getValue().strip();
    }

    /// Whether anything was typed yet.
    boolean begun() {
        return !name().isEmpty() || percent.getValue() != null;
    }

    /// Offers the companies whose shares it may be, the merchant first.
    void offer(List<ShareRow> companies) {
        var chosen = of.getValue();
        var ids = new ArrayList<>(List.of(Holding.MERCHANT));
        companies.stream().filter(each -> each != this).map(ShareRow::id).forEach(ids::add);
        of.setItems(ids);
        of.setItemLabelGenerator(each -> companies.stream()
                .filter(company -> company.id() == each)
                .map(ShareRow::name)
                .findFirst()
                .orElseGet(() -> getTranslation("onboarding.form.shares.merchant")));
        of.setValue(chosen != null && ids.contains(chosen) ? chosen : Holding.MERCHANT);
    }

    Holding holding() {
        return new Holding(
                id,
                of.getValue(),
                name(),
                kind.getValue(),
                percent.getOptionalValue().orElse(BigDecimal.ZERO));
    }

    void pointOut(Set<ShareFlaw.Kind> flaws) {
        holder.setInvalid(flaws.contains(ShareFlaw.Kind.NAME_MISSING));
        holder.setErrorMessage(getTranslation("onboarding.form.shares.flaw.NAME_MISSING"));
        var share = flaws.stream()
                .filter(each -> each != ShareFlaw.Kind.NAME_MISSING)
                .findFirst();
        percent.setInvalid(share.isPresent());
        percent.setErrorMessage(share.map(each -> getTranslation("onboarding.form.shares.flaw." + each))
                .orElse(""));
    }
}
