package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.secondfactor.EnrolmentOutcome;
import org.partnerportal.secondfactor.IdentityCheck;
import org.partnerportal.secondfactor.OwnSecondFactors;
import org.partnerportal.secondfactor.Proof;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;

/// Where people manage their own second factors: app, passkeys, recovery codes.
@Route("account/second-factor")
@PermitAll
@CssImport("./styles/secondfactor.css")
class SecondFactorView extends Main implements HasDynamicTitle {

    private final transient OwnSecondFactors factors;
    private final transient IdentityCheck check;
    private final transient Moments moments;
    private final Div cards = new Div();

    SecondFactorView(OwnSecondFactors factors, IdentityCheck check, Moments moments) {
        this.factors = factors;
        this.check = check;
        this.moments = moments;
        addClassName("page");
        cards.addClassName("factor-cards");
        add(new PageHeader(getTranslation("secondfactor.page")), cards);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("secondfactor.page") + " · " + getTranslation("shell.product");
    }

    private void show() {
        cards.removeAll();
        var mine = factors.mine();
        cards.add(new Paragraph(getTranslation(mine.mandatory() ? "secondfactor.page.must" : "secondfactor.page.may")));
        cards.add(new AppCard(mine, moments, this::enrolApp, this::removeApp));
        cards.add(new PasskeysCard(
                mine,
                moments,
                this::addPasskey,
                passkey -> proved(proof -> {
                    factors.removePasskey(proof, passkey.id());
                    done("secondfactor.passkey.removed");
                })));
        if (mine.any()) {
            cards.add(codes(mine.codesLeft()));
        }
    }

    private Section codes(int left) {
        var renew = new Button(
                getTranslation("secondfactor.codes.renew"),
                click -> proved(proof -> {
                    var codes = factors.renewCodes(proof);
                    show();
                    show(codes);
                }));
        renew.setId("codes-renew");
        var words = new Paragraph(getTranslation("secondfactor.codes.left", left));
        words.setId("codes-left");
        var line = new Div(renew);
        line.addClassName("line");
        return new FactorCard("secondfactor.codes.card", words, line);
    }

    private void enrolApp() {
        proved(proof -> {
            var offer = factors.offerApp();
            var dialog = dialog("secondfactor.app.title");
            var app = new AppEnrolment[1];
            app[0] = new AppEnrolment(offer, code -> {
                switch (factors.enrolApp(proof, offer, code)) {
                    case EnrolmentOutcome.Enrolled(var codes) -> enrolled(dialog, codes);
                    case EnrolmentOutcome.NotConfirmed _ -> app[0].wrong();
                }
            });
            dialog.add(app[0]);
            dialog.open();
        });
    }

    private void removeApp() {
        proved(proof -> {
            factors.removeApp(proof);
            done("secondfactor.app.removed");
        });
    }

    private void addPasskey() {
        proved(proof -> {
            var dialog = dialog("secondfactor.passkey.title");
            dialog.add(new PasskeyMaking(factors, proof, codes -> enrolled(dialog, codes)));
            dialog.open();
        });
    }

    private void enrolled(Dialog dialog, List<String> codes) {
        dialog.close();
        show();
        if (codes.isEmpty()) {
            Notification.show(getTranslation("secondfactor.enrolled"));
        } else {
            show(codes);
        }
    }

    private void show(List<String> codes) {
        var dialog = dialog("secondfactor.codes.title");
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        dialog.add(new RecoveryCodesShown(codes, dialog::close));
        dialog.open();
    }

    private Dialog dialog(String title) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation(title));
        dialog.setWidth("min(520px, 100%)");
        return dialog;
    }

    private void done(String words) {
        show();
        Notification.show(getTranslation(words));
    }

    private void proved(Consumer<Proof> then) {
        new ProofDialog(check, !factors.mine().passkeys().isEmpty(), then).open();
    }

    static Button danger(String label, String id, Runnable action) {
        var button = new Button(label, click -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return button;
    }
}
