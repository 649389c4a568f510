package org.partnerportal.signing.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntConsumer;
import org.partnerportal.signing.SigningSheet;

/// The first step of the merchant's page: naming the amount that arrived.
class AmountStep extends Section {

    private final TextField amount = new TextField(getTranslation("signing.page.amount.label"));
    private final transient IntConsumer named;

    AmountStep(SigningSheet sheet, IntConsumer named) {
        this.named = named;
        addClassName("card");
        amount.setId("amount");
        amount.setPrefixComponent(new Span("¥"));
        amount.setAllowedCharPattern("[0-9.,]");
        amount.setMaxLength(4);
        amount.setHelperText(getTranslation("signing.page.amount.help"));
        amount.setAutocomplete(Autocomplete.OFF);
        amount.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        amount.getElement().executeJs("this.inputElement && (this.inputElement.inputMode = 'decimal')");
        amount.setWidthFull();
        var confirm = new Button(getTranslation("signing.page.amount.confirm"), click -> confirm());
        confirm.setId("amount-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);
        var account = new Paragraph(new Span(getTranslation("signing.page.account")), new Span(" "), account(sheet));
        add(
                new H2(getTranslation("signing.page.amount.title")),
                new Paragraph(getTranslation("signing.page.amount.next")),
                account,
                amount,
                left(sheet),
                confirm);
    }

    private void confirm() {
        Fen.parse(amount.getValue()).ifPresentOrElse(named, this::pointOut);
    }

    private void pointOut() {
        amount.setErrorMessage(getTranslation("signing.page.amount.invalid"));
        amount.setInvalid(true);
        amount.focus();
    }

    private static Span account(SigningSheet sheet) {
        var number = new Span(sheet.account() == null ? "" : sheet.account());
        number.setId("account");
        number.addClassName("account-number");
        return number;
    }

    private Paragraph left(SigningSheet sheet) {
        var words = new Paragraph(getTranslation("signing.page.amount.left", sheet.answersLeft()));
        words.setId("answers-left");
        words.addClassName("soft");
        return words;
    }
}
