package org.partnerportal.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.remittance.SimulatedStatements;
import org.partnerportal.signing.MerchantInvitation;
import org.partnerportal.signing.MerchantInviting;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.QrCode;

/// The merchant's link as its provider passes it on: address, QR code, how long it works, and a fresh one.
@StyleSheet("styles/acquiring.css")
class MerchantLinkPanel extends Div {

    private final transient MerchantInviting inviting;
    private final transient SimulatedStatements statements;
    private final transient Moments moments;
    private final transient MerchantApplicationId application;
    private final transient MerchantLinkAddress address;

    MerchantLinkPanel(
            MerchantInviting inviting,
            SimulatedStatements statements,
            Moments moments,
            MerchantLinkAddress address,
            MerchantApplicationId application) {
        this.inviting = inviting;
        this.statements = statements;
        this.moments = moments;
        this.application = application;
        this.address = address;
        addClassName("merchant-link");
        show();
    }

    /// Reads the link anew.
    final void show() {
        removeAll();
        inviting.find(application).ifPresentOrElse(this::show, () -> add(nothing()));
    }

    private void show(MerchantInvitation invitation) {
        var card = new Section(
                new H2(getTranslation("signing.link.title")), new Paragraph(getTranslation("signing.link.next")));
        card.addClassName("card");
        if (invitation.works()) {
            var url = address.of(invitation.token());
            card.add(new QrCode(url, getTranslation("signing.link.qr")), line(url));
        }
        card.add(validity(invitation), renew(invitation));
        add(card);
        var statement = statements.of(application);
        if (!statement.isEmpty()) {
            add(new SimulatedStatementPanel(statement, moments));
        }
    }

    private Component line(String url) {
        var field = new TextField(getTranslation("signing.link.address"));
        field.setId("merchant-link");
        field.setValue(url);
        field.setReadOnly(true);
        field.setWidthFull();
        var copy = new Button(getTranslation("signing.link.copy"), VaadinIcon.COPY_O.create(), click -> {
            field.getElement().executeJs("""
                    if (navigator.clipboard) { navigator.clipboard.writeText($0); }
                    else { this.inputElement.select(); document.execCommand('copy'); }""", url);
            Notification.show(getTranslation("signing.link.copied"));
        });
        copy.setId("merchant-link-copy");
        var line = new Div(field, copy);
        line.addClassName("merchant-link-line");
        return line;
    }

    private Component validity(MerchantInvitation invitation) {
        var key = invitation.works() ? "signing.link.valid" : "signing.link.expired";
        var words = new Paragraph(getTranslation(key, moments.date(invitation.expiresAt(), getLocale())));
        words.setId("merchant-link-validity");
        words.setTitle(moments.exact(invitation.expiresAt(), getLocale()));
        return words;
    }

    private Component renew(MerchantInvitation invitation) {
        var button = new Button(getTranslation("signing.link.renew"), click -> {
            if (invitation.works()) {
                confirmRenewal();
            } else {
                renew();
            }
        });
        button.setId("merchant-link-renew");
        if (!invitation.works()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void confirmRenewal() {
        var dialog = new ConfirmDialog();
        dialog.setId("merchant-link-renew-dialog");
        dialog.setHeader(getTranslation("signing.link.renew-ask"));
        dialog.setText(getTranslation("signing.link.renew-next"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("uikit.cancel"));
        dialog.setConfirmText(getTranslation("signing.link.renew"));
        dialog.addConfirmListener(confirm -> renew());
        dialog.open();
    }

    private void renew() {
        inviting.renew(application);
        Notification.show(getTranslation("signing.link.renewed"));
        show();
    }

    private Component nothing() {
        return new EmptyState(
                VaadinIcon.LINK, getTranslation("signing.link.none"), getTranslation("signing.link.none-next"));
    }
}
