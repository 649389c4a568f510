package org.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.access.AcquirerStaffOnly;
import org.partnerportal.access.People;
import org.partnerportal.access.ProviderStaffOnly;
import org.partnerportal.access.Role;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.ReceiveDocument;
import org.partnerportal.onboarding.ApplicationProgress;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.partner.PartnerIsClosed;
import org.partnerportal.partner.PartnerIsLimited;
import org.partnerportal.partner.PartnerIsSuspended;
import org.partnerportal.partner.TakenIn;
import org.partnerportal.shared.PartnerId;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a partner's standing forbids is refused by every command its people have: a command that does not ask first is
/// found here.
@PortalTest
class StandingContractTests {

    /// They ask through the owner of the document, which they need first; see the test with a real one.
    private static final Set<Class<?>> ASK_THE_OWNER = Set.of(DocumentIntake.class);

    /// Reached only through [org.partnerportal.acquiring.AcquirerDecisions], which asks.
    private static final Set<Class<?>> BEHIND_ANOTHER = Set.of(ApplicationProgress.class);

    private record Command(Object service, Method method) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private ApplicationRegister register;

    @Autowired
    private DocumentIntake intake;

    private Boarding boarding;
    private TakenIn admins;

    @BeforeEach
    void takeAProviderIn() {
        boarding = new Boarding(portal);
        admins = new TakenIn(portal);
    }

    @Test
    void everyCommandOfASuspendedPartnersPeopleIsRefused() {
        admins.suspend(boarding.provider(), "inspection");
        admins.suspend(boarding.acquirer(), "inspection");
        var providers = commands(ProviderStaffOnly.class).toList();
        var acquirers = commands(AcquirerStaffOnly.class).toList();

        assertThat(providers).hasSizeGreaterThanOrEqualTo(7);
        assertThat(acquirers).hasSizeGreaterThanOrEqualTo(3);
        assertThat(providers)
                .allSatisfy(each -> assertThat(thrown(each, Role.PROVIDER_ADMIN, boarding.provider()))
                        .as(each.name())
                        .isInstanceOf(PartnerIsSuspended.class));
        assertThat(acquirers)
                .allSatisfy(each -> assertThat(thrown(each, Role.ACQUIRER_ADMIN, boarding.acquirer()))
                        .as(each.name())
                        .isInstanceOf(PartnerIsSuspended.class));
    }

    @Test
    void everyCommandOfAClosedPartnersPeopleIsRefused() {
        admins.close(boarding.provider(), "contract over");

        assertThat(commands(ProviderStaffOnly.class))
                .allSatisfy(each -> assertThat(thrown(each, Role.PROVIDER_OPERATOR, boarding.provider()))
                        .as(each.name())
                        .isInstanceOf(PartnerIsClosed.class));
    }

    @Test
    void nothingIsUploadedForASuspendedPartner() {
        var id = boarding.draft(FormValues.empty().with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE"));
        admins.suspend(boarding.provider(), "inspection");
        var command = new ReceiveDocument(
                id.subject(), "subject_info.business_license_info.license_copy", "licence.jpg", null);

        assertThatExceptionOfType(PartnerIsSuspended.class)
                .isThrownBy(() -> boarding.asProvider(() -> {
                    try {
                        return intake.receive(command, new ByteArrayInputStream(new byte[] {1}));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                }));
    }

    @Test
    void aLimitedPartnerGoesOnWithWhatItHasAndStartsNothing() {
        var id = boarding.complete();
        admins.limit(boarding.provider(), "reports are late");

        assertThatExceptionOfType(PartnerIsLimited.class)
                .isThrownBy(() -> boarding.asProvider(() -> onboarding.start(FormValues.empty())));
        boarding.submit(id);
        assertThat(boarding.details(id).revision()).isEqualTo(1);
    }

    @Test
    void aClosedPartnersApplicationsStayVisibleToReviewersAndAcquirers() {
        var id = boarding.atAcquirer();
        admins.close(boarding.provider(), "contract over");

        assertThat(boarding.<Boolean>asReviewer(() -> register.find(id).isPresent()))
                .isTrue();
        assertThat(boarding.<Boolean>asAcquirer(() -> register.find(id).isPresent()))
                .isTrue();
    }

    private Stream<Command> commands(Class<? extends Annotation> audience) {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> !ASK_THE_OWNER.contains(AopUtils.getTargetClass(service)))
                .filter(service -> !BEHIND_ANOTHER.contains(AopUtils.getTargetClass(service)))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> isFor(audience, method) && !reads(method))
                        .map(method -> new Command(service, method)));
    }

    private static boolean isFor(Class<? extends Annotation> audience, Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, audience)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), audience);
    }

    private static boolean reads(Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var all = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        var either = own == null ? all : own;
        return either != null && either.readOnly();
    }

    // Called with nothing: who asks first refuses before anybody looks at that.
    private static @Nullable Throwable thrown(Command command, Role role, PartnerId partner) {
        return People.as(role, partner, "person", () -> {
            try {
                AopUtils.invokeJoinpointUsingReflection(command.service(), command.method(), nothing(command.method()));
                return null;
            } catch (Throwable thrown) {
                return thrown;
            }
        });
    }

    private static @Nullable Object[] nothing(Method method) {
        var none = Map.<Class<?>, Object>of(long.class, 0L, int.class, 0, boolean.class, false);
        return Arrays.stream(method.getParameterTypes()).map(none::get).toArray();
    }
}
