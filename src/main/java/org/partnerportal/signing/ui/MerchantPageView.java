package org.partnerportal.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.remittance.AmountOutcome;
import org.partnerportal.signing.Agreements;
import org.partnerportal.signing.LinkToken;
import org.partnerportal.signing.MerchantSigning;
import org.partnerportal.signing.NameAmount;
import org.partnerportal.signing.SignAgreement;
import org.partnerportal.signing.SigningOutcome;
import org.partnerportal.signing.SigningSheet;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.Languages;
import org.partnerportal.uikit.LiveUpdates;

/// The page behind a merchant's link, made for a phone: confirm who you are, read the agreement, sign.
@Route(value = MerchantPageView.PREFIX + "/:" + MerchantPageView.TOKEN, autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/acquiring.css")
class MerchantPageView extends Main implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    static final String PREFIX = "m";
    static final String TOKEN = "token";

    private final transient MerchantSigning signing;
    private final transient Agreements agreements;
    private final transient LiveUpdates live;
    private final Div body = new Div();
    private final Paragraph message = new Paragraph();
    private transient Optional<LinkToken> token = Optional.empty();
    private transient @Nullable SigningSheet shown;
    private boolean followed;
    private boolean read;

    MerchantPageView(MerchantSigning signing, Agreements agreements, LiveUpdates live) {
        this.signing = signing;
        this.agreements = agreements;
        this.live = live;
        addClassName("merchant-page");
        body.addClassName("merchant-page-body");
        message.setId("message");
        message.addClassName("merchant-page-message");
        message.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get(TOKEN).flatMap(LinkToken::parse);
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signing.page.title");
    }

    private void show() {
        getElement().setAttribute("lang", getLocale().toLanguageTag());
        removeAll();
        add(header(), message, body);
        token.flatMap(signing::open).ifPresentOrElse(this::show, this::gone);
    }

    private void show(SigningSheet sheet) {
        shown = sheet;
        if (!followed) {
            followed = true;
            live.follow(this, sheet.application().subject(), this::refresh);
        }
        body.removeAll();
        body.add(
                new StepTrack(progress(sheet)),
                switch (sheet.step()) {
                    case NAME_AMOUNT -> new AmountStep(sheet, this::nameAmount);
                    case READ_AND_SIGN -> read ? signature(sheet) : agreement(sheet);
                    case DONE -> new DoneNote(sheet);
                });
        body.addComponentAtIndex(1, new SheetFacts(sheet));
    }

    // What is being typed stays unless there is something else to do now.
    private void refresh() {
        var now = token.flatMap(signing::open);
        if (shown == null || now.isEmpty()) {
            return;
        }
        if (shown.step() != now.get().step()
                || !Objects.equals(shown.merchant(), now.get().merchant())) {
            show(now.get());
        }
    }

    private int progress(SigningSheet sheet) {
        return switch (sheet.step()) {
            case NAME_AMOUNT -> 0;
            case READ_AND_SIGN -> read ? 2 : 1;
            case DONE -> 3;
        };
    }

    private Component agreement(SigningSheet sheet) {
        return new AgreementStep(agreements.current(getLocale()), sheet.merchantName(), () -> turn(true));
    }

    private Component signature(SigningSheet sheet) {
        var step = new SignatureStep[1];
        step[0] = new SignatureStep(sheet, name -> sign(name, step[0]), () -> turn(false));
        return step[0];
    }

    private void turn(boolean toSignature) {
        read = toSignature;
        say("");
        show();
    }

    private void nameAmount(int fen) {
        if (token.isEmpty() || shown == null) {
            return;
        }
        signing.nameAmount(new NameAmount(token.get(), fen, shown.wrongAnswers()))
                .ifPresentOrElse(this::tell, this::gone);
    }

    private void tell(AmountOutcome outcome) {
        switch (outcome) {
            case AmountOutcome.Right() -> sayAndShow("signing.page.amount.right");
            case AmountOutcome.Wrong(var left) -> {
                sayAndShow("signing.page.amount.wrong", left);
                message.addClassName("warns");
            }
            case AmountOutcome.NoMoreAnswers() -> end("signing.page.amount.no-more");
            case AmountOutcome.NotAsked() -> sayAndShow("signing.page.changed");
        }
    }

    private void sign(String name, SignatureStep step) {
        if (token.isEmpty()) {
            return;
        }
        var command = new SignAgreement(token.get(), agreements.currentVersion(), getLocale(), name);
        switch (signing.sign(command)) {
            case SigningOutcome.Signed() -> turn(false);
            case SigningOutcome.NameDiffers() -> step.nameDiffers();
            case SigningOutcome.NotNow() -> {
                read = false;
                sayAndShow("signing.page.changed");
            }
            case SigningOutcome.LinkGone() -> show();
        }
    }

    private void sayAndShow(String key, Object... arguments) {
        say(getTranslation(key, arguments));
        show();
    }

    private void say(String words) {
        message.setText(words);
        message.removeClassName("warns");
        getElement().executeJs("window.scrollTo(0, 0)");
    }

    private void gone() {
        end("signing.page.gone");
    }

    private void end(String key) {
        shown = null;
        say("");
        body.removeAll();
        var end = new EmptyState(VaadinIcon.UNLINK, getTranslation(key), getTranslation(key + "-next"));
        end.setId("ended");
        body.add(end);
    }

    private Component header() {
        var mark = new Image("brand/mark.svg", "");
        var language = new Button(getTranslation("signing.page.other-language"), click -> switchLanguage());
        language.setId("language");
        language.addThemeVariants(ButtonVariant.TERTIARY);
        var header = new Header(mark, new H1(getTranslation("signing.page.title")), language);
        header.addClassName("merchant-page-header");
        return header;
    }

    private void switchLanguage() {
        Locale other = Languages.nearest(getLocale()).equals(Languages.CHINESE) ? Languages.ENGLISH : Languages.CHINESE;
        say("");
        VaadinSession.getCurrent().setLocale(other);
    }
}
