package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.onboarding.ApplicationDetails;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.WithdrawApplication;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.ReasonDialog;

/// One application's status page: where it stands, what happens next, what happened, and what was handed in.
@Route("applications/:" + ApplicationView.APPLICATION)
@RolesAllowed({Roles.PROVIDER_STAFF, Roles.ACQUIRER_STAFF, Roles.REVIEWERS, Roles.COMPLIANCE, Roles.AUDITOR})
@CssImport("./styles/tracking.css")
class ApplicationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String APPLICATION = "application";
    private static final String REVISION = "revision";

    private final transient ApplicationScreen screen;
    private final transient MerchantOnboarding onboarding;
    private final transient LiveUpdates updates;
    private final boolean own;
    private final Div top = new Div();
    private final Div side = new Div();
    private final Div submission = new Div();
    private transient @Nullable MerchantApplicationId shown;
    private String title = "";
    private int revision;
    private int revisionShown;

    ApplicationView(
            ApplicationScreen screen, MerchantOnboarding onboarding, CurrentActor current, LiveUpdates updates) {
        this.screen = screen;
        this.onboarding = onboarding;
        this.updates = updates;
        this.own = current.actor().providerStaff();
        addClassNames("page", "application-page");
        top.addClassName("application-top");
        side.addClassName("application-side");
        submission.addClassName("application-submission");
        var body = new Div(submission, side);
        body.addClassName("application-body");
        add(top, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        revision = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(REVISION)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        event.getRouteParameters()
                .get(APPLICATION)
                .flatMap(MerchantApplicationId::parse)
                .flatMap(screen::find)
                .ifPresentOrElse(this::enter, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product");
    }

    private void enter(ApplicationDetails application) {
        var id = application.id();
        if (!id.equals(shown)) {
            updates.follow(this, id.subject(), () -> screen.find(id).ifPresent(this::show));
            shown = id;
        }
        revisionShown = 0;
        show(application);
    }

    private void show(ApplicationDetails application) {
        var story = screen.story(application);
        title = ApplicationHeader.name(application);
        top.removeAll();
        top.add(screen.head(story, own, () -> withdraw(application), getLocale()));
        side.removeAll();
        side.add(screen.side(story, getLocale()));
        showSubmission(application);
    }

    // Left as it is while nothing new was handed in: who is reading keeps the place, and what was asked to be shown.
    private void showSubmission(ApplicationDetails application) {
        var wanted = revision > 0 && revision < application.revision() ? revision : application.revision();
        if (wanted != revisionShown) {
            revisionShown = wanted;
            submission.removeAll();
            submission(application, wanted).ifPresent(submission::add);
        }
    }

    private Optional<Section> submission(ApplicationDetails application, int wanted) {
        return wanted == 0
                ? Optional.empty()
                : Optional.of(
                        screen.submission(application, wanted, number -> choose(application, number), getLocale()));
    }

    private void choose(ApplicationDetails application, int number) {
        var parameters = number == application.revision()
                ? QueryParameters.empty()
                : QueryParameters.of(REVISION, Integer.toString(number));
        UI.getCurrent().navigate("applications/" + application.id(), parameters);
    }

    private void withdraw(ApplicationDetails application) {
        new ReasonDialog(
                        "onboarding.withdraw",
                        reason -> onboarding.withdraw(
                                new WithdrawApplication(application.id(), application.version(), reason)))
                .open();
    }
}
