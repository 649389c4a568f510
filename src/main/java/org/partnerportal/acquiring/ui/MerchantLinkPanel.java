package org.partnerportal.acquiring.ui;

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
import org.partnerportal.acquiring.MerchantInvitation;
import org.partnerportal.acquiring.MerchantInviting;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.QrCode;

/// The merchant's link as its provider passes it on: address, QR code, how long it works, and a fresh one.
@StyleSheet("styles/acquiring.css")
class MerchantLinkPanel extends Div {

    private final transient MerchantInviting inviting;
    private final transient Moments moments;
    private final transient MerchantApplicationId application;
    private final transient MerchantLinkAddress address;

    MerchantLinkPanel(
            MerchantInviting inviting,
            Moments moments,
            MerchantLinkAddress address,
            MerchantApplicationId application) {
        this.inviting = inviting;
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
                new H2(getTranslation("acquiring.link.title")), new Paragraph(getTranslation("acquiring.link.next")));
        card.addClassName("card");
        if (invitation.works()) {
            var url = address.of(invitation.token());
            card.add(new QrCode(url, getTranslation("acquiring.link.qr")), line(url));
        }
        card.add(validity(invitation), renew(invitation));
        add(card);
        var statement = inviting.simulatedStatement(application);
        if (!statement.isEmpty()) {
            add(new SimulatedStatementPanel(statement, moments));
        }
    }

    private Component line(String url) {
        var field = new TextField(getTranslation("acquiring.link.address"));
        field.setId("merchant-link");
        field.setValue(url);
        field.setReadOnly(true);
        field.setWidthFull();
        var copy = new Button(getTranslation("acquiring.link.copy"), VaadinIcon.COPY_O.create(), click -> {
            field.getElement().executeJs("""
                    if (navigator.clipboard) { navigator.clipboard.writeText($0); }
                    else { this.inputElement.select(); document.execCommand('copy'); }""", url);
            Notification.show(getTranslation("acquiring.link.copied"));
        });
        copy.setId("merchant-link-copy");
        var line = new Div(field, copy);
        line.addClassName("merchant-link-line");
        return line;
    }

    private Component validity(MerchantInvitation invitation) {
        var key = invitation.works() ? "acquiring.link.valid" : "acquiring.link.expired";
        var words = new Paragraph(getTranslation(key, moments.date(invitation.expiresAt(), getLocale())));
        words.setId("merchant-link-validity");
        words.setTitle(moments.exact(invitation.expiresAt(), getLocale()));
        return words;
    }

    private Component renew(MerchantInvitation invitation) {
        var button = new Button(getTranslation("acquiring.link.renew"), click -> {
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
        dialog.setHeader(getTranslation("acquiring.link.renew-ask"));
        dialog.setText(getTranslation("acquiring.link.renew-next"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("uikit.cancel"));
        dialog.setConfirmText(getTranslation("acquiring.link.renew"));
        dialog.addConfirmListener(confirm -> renew());
        dialog.open();
    }

    private void renew() {
        inviting.renew(application);
        Notification.show(getTranslation("acquiring.link.renewed"));
        show();
    }

    private Component nothing() {
        return new EmptyState(
                VaadinIcon.LINK, getTranslation("acquiring.link.none"), getTranslation("acquiring.link.none-next"));
    }
}
