package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerportal.onboarding.ApplicationQuery;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.ApplicationSummary;
import org.partnerportal.onboarding.Remediation;
import org.partnerportal.shared.SchemeTime;

/// What lies on a service provider's desk: never more of a kind than a person takes in at a glance.
@SpringComponent
class ProviderDesk {

    private static final int AT_A_GLANCE = 6;
    private static final int NEAR = 7;

    private record ToMend(ApplicationSummary application, Remediation request) {}

    private final ApplicationRegister register;
    private final Clock clock;

    ProviderDesk(ApplicationRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    boolean empty() {
        return register.list(ApplicationQuery.everything(), null).rows().isEmpty();
    }

    int count(ApplicationStatus status) {
        return register.count(status);
    }

    /// What must be mended, the most urgent first, then drafts that lapse within a week.
    List<Component> needsYou(
            BiFunction<ApplicationSummary, Remediation, Component> mend,
            Function<ApplicationSummary, Component> draft) {
        return Stream.concat(
                        toMend().stream().map(each -> mend.apply(each.application(), each.request())),
                        draftsNearLapse().stream().map(draft))
                .toList();
    }

    List<ApplicationSummary> waitingForMerchants() {
        return oldestFirst(ApplicationQuery.everything()
                .inStatus(ApplicationStatus.ACCOUNT_VERIFICATION, ApplicationStatus.TO_BE_SIGNED));
    }

    Instant lapses(ApplicationSummary application) {
        return application.updatedAt().plus(ApplicationRegister.LAPSES_AFTER);
    }

    private List<ToMend> toMend() {
        return oldestFirst(ApplicationQuery.everything().inStatus(ApplicationStatus.REMEDIATION)).stream()
                .flatMap(application -> register.remediations(application.id()).stream()
                        .limit(1)
                        .map(request -> new ToMend(application, request)))
                .sorted(Comparator.comparing(each -> each.request().deadline()))
                .toList();
    }

    private List<ApplicationSummary> draftsNearLapse() {
        var untouchedSince = LocalDate.ofInstant(clock.instant(), SchemeTime.ZONE)
                .minusDays(ApplicationRegister.LAPSES_AFTER.toDays() - NEAR);
        var drafts = ApplicationQuery.everything().inStatus(ApplicationStatus.DRAFT);
        return oldestFirst(new ApplicationQuery(drafts.statuses(), null, null, null, untouchedSince, null));
    }

    private List<ApplicationSummary> oldestFirst(ApplicationQuery query) {
        return register.list(query, null).rows().stream()
                .sorted(Comparator.comparing(ApplicationSummary::updatedAt))
                .limit(AT_A_GLANCE)
                .toList();
    }
}
