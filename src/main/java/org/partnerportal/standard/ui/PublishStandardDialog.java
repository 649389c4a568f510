package org.partnerportal.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.partnerportal.standard.DraftOutcome;
import org.partnerportal.standard.StandardVersion;
import org.partnerportal.uikit.DayField;

/// Asks by what name and from which day a draft is in force. From then on it never changes.
final class PublishStandardDialog extends Dialog {

    private final transient DraftDesk desk;
    private final TextField nameZh = new TextField();
    private final TextField nameEn = new TextField();
    private final DayField effective;
    private final Paragraph problem = new Paragraph();

    PublishStandardDialog(DraftDesk desk, LocalDate proposed) {
        this.desk = desk;
        setId("publish-standard");
        setWidth("560px");
        setHeaderTitle(getTranslation("standard.publish.title", desk.draft().number()));
        nameZh.setLabel(getTranslation("standard.publish.name-zh"));
        nameZh.setValue(desk.draft().nameZh());
        nameEn.setLabel(getTranslation("standard.publish.name-en"));
        nameEn.setValue(desk.draft().nameEn());
        effective = new DayField("effective", getTranslation("standard.publish.effective"));
        effective.setValue(proposed);
        effective.setManualValidation(true);
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var form = new Div(
                new Paragraph(getTranslation("standard.publish.explained")), nameZh, nameEn, effective, problem);
        form.addClassName("standard-form");
        add(form);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        var confirm = new Button(getTranslation("standard.publish.confirm"), click -> publish());
        confirm.setId("publish-standard-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private void publish() {
        var day = effective.getValue();
        if (day == null) {
            effective.setInvalid(true);
            return;
        }
        var flaws = desk.attempt(
                this, (drafting, draft) -> switch (drafting.rename(draft, nameZh.getValue(), nameEn.getValue())) {
                    case DraftOutcome.Done(StandardVersion named) -> drafting.publish(named, day);
                    case DraftOutcome.Flawed flawed -> flawed;
                });
        if (flaws.isEmpty()) {
            close();
            return;
        }
        problem.setText(DraftDesk.words(this, flaws));
        problem.setVisible(true);
    }
}
