package org.partnerportal.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentNotFound;
import org.partnerportal.document.DocumentViewing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The row ring: another's application is not there, whatever one tries on its number.
@PortalTest
class RowSecurityTests {

    private static final FieldPath PHONE = FieldPath.of("contact_info.mobile_phone");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private ApplicationRegister register;

    @Autowired
    private ApplicationProgress progress;

    @Autowired
    private DocumentViewing documents;

    private Boarding ours;
    private Boarding theirs;

    @BeforeEach
    void takeTwoProvidersIn() {
        ours = new Boarding(portal);
        theirs = new Boarding(portal);
    }

    @Test
    void anotherProvidersApplicationIsNotThereToRead() {
        var id = theirs.inReview();

        assertThat(ours.<Boolean>asProvider(() -> register.find(id).isPresent()))
                .isFalse();
        assertThat(ours.<Boolean>asProvider(() -> onboarding.form(id).isPresent()))
                .isFalse();
        isNotThere(() -> ours.asProvider(() -> register.timeline(id)));
        isNotThere(() -> ours.asProvider(() -> register.remediations(id)));
        isNotThere(() -> ours.asProvider(() -> register.submission(id)));
        isNotThere(() -> ours.asProvider(() -> register.submission(id, 1)));
        isNotThere(() -> ours.asProvider(() -> register.show(id, PHONE, "curiosity")));
        assertThatExceptionOfType(DocumentNotFound.class)
                .isThrownBy(() -> ours.asProvider(() -> documents.summaries(id.subject())));
    }

    @Test
    void anotherProvidersApplicationIsNotThereToChange() {
        var id = theirs.draft();
        var version = theirs.details(id).version();

        isNotThere(() -> ours.change(id, PHONE, "13800138000", version));
        isNotThere(() -> ours.asProvider(() -> onboarding.submit(new SubmitApplication(id, version))));
        isNotThere(() -> ours.withdraw(id, "spite", version));
        isNotThere(() -> ours.asProvider(() -> {
            onboarding.explain(new ExplainItem(id, version, PHONE, "because"));
            return id;
        }));
        assertThat(theirs.details(id).version()).isEqualTo(version);
    }

    @Test
    void anotherProvidersApplicationIsInNoListAndNoCount() {
        var id = theirs.withdrawnDraft();

        assertThat(ours.asProvider(() -> found(id.toString()))).isEmpty();
        assertThat(theirs.asProvider(() -> found(id.toString()))).containsExactly(id);
        assertThat(ours.<Integer>asProvider(() -> register.count(ApplicationStatus.WITHDRAWN)))
                .isZero();
    }

    @Test
    void anAcquirerSeesAndDecidesNothingButWhatIsRoutedToIt() {
        var routed = theirs.atAcquirer();
        var notYet = ours.inReview();

        assertThat(theirs.<Boolean>asAcquirer(() -> register.find(routed).isPresent()))
                .isTrue();
        assertThat(ours.<Boolean>asAcquirer(() -> register.find(routed).isPresent()))
                .isFalse();
        assertThat(ours.<Boolean>asAcquirer(() -> register.find(notYet).isPresent()))
                .as("what is still in review is not the acquirer's yet")
                .isFalse();
        isNotThere(() -> ours.asAcquirer(() -> progress.signOff(routed)));
        isNotThere(() -> ours.asAcquirer(() -> register.show(routed, PHONE, "curiosity")));
        isNotThere(() -> ours.asAcquirer(() -> {
            progress.refuse(routed, "no");
            return routed;
        }));
    }

    @Test
    void thePlatformSeesNoDrafts() {
        var draft = ours.draft();
        var handedIn = ours.inReview();
        List.of(Role.REVIEWER, Role.LEAD_REVIEWER, Role.COMPLIANCE, Role.AUDITOR)
                .forEach(role -> {
                    BiFunction<Role, MerchantApplicationId, Boolean> sees = (reader, id) -> People.as(
                            reader, null, "reader", () -> register.find(id).isPresent());
                    assertThat(sees.apply(role, draft))
                            .as("a draft, by %s", role)
                            .isFalse();
                    assertThat(sees.apply(role, handedIn))
                            .as("handed in, by %s", role)
                            .isTrue();
                });
        assertThat(People.as(Role.REVIEWER, null, "reader", () -> found(draft.toString())))
                .isEmpty();
    }

    private List<MerchantApplicationId> found(String text) {
        var query = new ApplicationQuery(Set.of(), null, null, null, null, text);
        return register.list(query, null).rows().stream()
                .map(ApplicationSummary::id)
                .toList();
    }

    private static void isNotThere(ThrowingCallable attempt) {
        assertThatExceptionOfType(ApplicationNotFound.class).isThrownBy(attempt);
    }
}
