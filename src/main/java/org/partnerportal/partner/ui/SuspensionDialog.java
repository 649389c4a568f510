package org.partnerportal.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.DayField;

/// Asks why a partner is to be suspended, and to the end of which day.
final class SuspensionDialog extends Dialog {

    private static final int LONGEST = 500;
    private static final int USUAL_DAYS = 30;

    private final TextArea reason = new TextArea();
    private final DatePicker until;
    private final transient LocalDate today;
    private final transient BiConsumer<String, Instant> given;

    /// @param given told the reason and the first moment after the term
    SuspensionDialog(LocalDate today, BiConsumer<String, Instant> given) {
        this.today = today;
        this.given = given;
        this.until = new DayField("suspend-until", getTranslation("partner.suspend.until"));
        setId("suspension-dialog");
        addClassName("reason-dialog");
        setHeaderTitle(getTranslation("partner.suspend.title"));
        reason.setId("reason");
        reason.setLabel(getTranslation("partner.suspend.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setAutofocus(true);
        until.setRequiredIndicatorVisible(true);
        until.setMin(today);
        until.setValue(today.plusDays(USUAL_DAYS));
        add(new Paragraph(getTranslation("partner.suspend.text")), reason, until);

        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        var confirm = new Button(getTranslation("partner.suspend.confirm"), click -> confirm());
        confirm.setId("reason-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        var last = until.getValue();
        var noTerm = last == null || last.isBefore(today);
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("uikit.reason-needed"));
        until.setInvalid(noTerm);
        until.setErrorMessage(getTranslation("partner.suspend.until-ahead"));
        if (last == null || noTerm || reason.isInvalid()) {
            return;
        }
        close();
        given.accept(
                reason.getValue().strip(),
                last.plusDays(1).atStartOfDay(SchemeTime.ZONE).toInstant());
    }
}
