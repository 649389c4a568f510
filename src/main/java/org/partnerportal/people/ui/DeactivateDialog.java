package org.partnerportal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.partnerportal.people.DeactivatePerson;
import org.partnerportal.people.PersonDetails;
import org.partnerportal.people.SeenPerson;
import org.partnerportal.people.WorkAtHand;
import org.partnerportal.shared.AccountId;

/// Asks why somebody's account is closed, and who takes over what lies with them.
final class DeactivateDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();
    private final Map<String, ComboBox<WorkAtHand.Colleague>> takers = new HashMap<>();
    private final transient SeenPerson seen;
    private final transient Consumer<DeactivatePerson> confirmed;

    DeactivateDialog(PersonDetails details, SeenPerson seen, Consumer<DeactivatePerson> confirmed) {
        this.seen = seen;
        this.confirmed = confirmed;
        setId("deactivate-dialog");
        addClassName("people-dialog");
        setHeaderTitle(
                getTranslation("people.deactivate.title", details.person().name()));
        reason.setId("deactivate-reason");
        reason.setLabel(getTranslation("people.deactivate.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setAutofocus(true);
        add(new Paragraph(getTranslation("people.deactivate.text")), reason);
        details.work().forEach(work -> add(handover(work)));
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("deactivate-cancel");
        var confirm = new Button(getTranslation("people.deactivate.confirm"), click -> confirm());
        confirm.setId("deactivate-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(cancel, confirm);
    }

    private Div handover(WorkAtHand work) {
        var taker = new ComboBox<WorkAtHand.Colleague>(getTranslation("people.deactivate.taker"));
        taker.setId("taker-" + work.wordsKey());
        taker.setItems(work.takers());
        taker.setItemLabelGenerator(WorkAtHand.Colleague::name);
        taker.setPlaceholder(getTranslation(work.wordsKey() + ".back"));
        taker.setClearButtonVisible(true);
        taker.setWidthFull();
        takers.put(work.wordsKey(), taker);
        var part = new Div(
                new H3(getTranslation("people.deactivate.work")),
                new Paragraph(getTranslation(work.wordsKey(), work.count())),
                taker);
        part.addClassName("handover");
        return part;
    }

    private void confirm() {
        reason.setErrorMessage(getTranslation("people.deactivate.reason-missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        var newOwners = new HashMap<String, AccountId>();
        takers.forEach(
                (work, taker) -> taker.getOptionalValue().ifPresent(colleague -> newOwners.put(work, colleague.id())));
        close();
        confirmed.accept(new DeactivatePerson(seen, reason.getValue().strip(), newOwners));
    }
}
