package org.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.signin.HalfwayPeople;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;

/// The use-case ring: who may call what. Each use case is called through the portal's own bean by every role that may
/// not; a service without a line in the table is an error.
@PortalTest
class UseCaseSecurityTests {

    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);
    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> PROVIDERS = EnumSet.of(Role.PROVIDER_ADMIN, Role.PROVIDER_OPERATOR);
    private static final Set<Role> ACQUIRERS = EnumSet.of(Role.ACQUIRER_ADMIN, Role.ACQUIRER_OFFICER);
    private static final Set<Role> REVIEWERS = EnumSet.of(Role.LEAD_REVIEWER, Role.REVIEWER);
    private static final Set<Role> LEADS = EnumSet.of(Role.LEAD_REVIEWER);
    private static final Set<Role> CASE_READERS =
            EnumSet.of(Role.LEAD_REVIEWER, Role.REVIEWER, Role.COMPLIANCE, Role.AUDITOR);
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.ADMIN));
    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN);
    private static final Set<Role> PARTNER_READERS = EnumSet.of(Role.ADMIN, Role.AUDITOR, Role.COMPLIANCE);
    private static final Set<Role> PARTNER_ADMINS = EnumSet.of(Role.PROVIDER_ADMIN, Role.ACQUIRER_ADMIN);
    private static final Set<Role> STAFF_ADMINS = EnumSet.of(Role.PROVIDER_ADMIN, Role.ACQUIRER_ADMIN, Role.ADMIN);
    private static final Set<Role> AUDITORS = EnumSet.of(Role.AUDITOR);

    /// By service, or by service and method where methods differ: the people who may. Jobs are for nobody.
    private static final Map<String, Set<Role>> MAY_CALL = Map.ofEntries(
            Map.entry("AccountDirectory.open", NOBODY),
            Map.entry("AccountDirectory.withLogin", NOBODY),
            Map.entry("AccountDirectory.of", ADMINS),
            Map.entry("AccountDirectory.rememberLanguage", EVERYONE),
            Map.entry("FirstAdministrator.invite", NOBODY),
            Map.entry("FirstAdministrator.wanted", NOBODY),
            Map.entry("FirstAdministrator.mayEnter", EVERYONE),
            Map.entry("FirstAdministrator.enter", EVERYONE),
            Map.entry("PasswordReset", EVERYONE),
            Map.entry("OwnPassword", EVERYONE),
            Map.entry("OwnSessions", EVERYONE),
            Map.entry("SecondStep", NOBODY),
            Map.entry("FirstEnrolment", NOBODY),
            Map.entry("OwnSecondFactors", EVERYONE),
            Map.entry("IdentityCheck", EVERYONE),
            Map.entry("SecondFactors", STAFF_ADMINS),
            Map.entry("CompanySignInSettings", STAFF_ADMINS),
            Map.entry("CompanySignInSettings.numbered", ADMINS),
            Map.entry("CompanySignInSettings.recognise", ADMINS),
            Map.entry("PartnerDirectory.open", NOBODY),
            Map.entry("PartnerDirectory.withNumber", NOBODY),
            Map.entry("PeopleDirectory", STAFF_ADMINS),
            Map.entry("PeopleKeeping", STAFF_ADMINS),
            Map.entry("AccessReviewReading", STAFF_ADMINS),
            Map.entry("AccessReviewReading.overdue", ADMINS),
            Map.entry("AccessReviewing", STAFF_ADMINS),
            Map.entry("AccessReviewKeeping", NOBODY),
            Map.entry("AccountSleeping", NOBODY),
            Map.entry("Inviting", STAFF_ADMINS),
            Map.entry("Joining", EVERYONE),
            Map.entry("ApiCredentials", EnumSet.of(Role.PROVIDER_ADMIN)),
            Map.entry("CredentialOversight", ADMINS),
            Map.entry("CredentialUse", NOBODY),
            Map.entry("PartnerDirectory.search", CASE_READERS),
            Map.entry("PartnerDirectory", PARTNER_READERS),
            Map.entry("PartnerAdministration", ADMINS),
            Map.entry("PartnerStandings", ADMINS),
            Map.entry("SuspensionTerms", NOBODY),
            Map.entry("PartnerImport", ADMINS),
            Map.entry("PartnerExport", ADMINS),
            Map.entry("PartnerHistory", PARTNER_READERS),
            Map.entry(
                    "PartnerFiguresReading",
                    EnumSet.of(Role.ADMIN, Role.AUDITOR, Role.COMPLIANCE, Role.PROVIDER_ADMIN, Role.ACQUIRER_ADMIN)),
            Map.entry("OwnPartner.details", PARTNER_ADMINS),
            Map.entry("OwnPartner.standing", EVERYONE),
            Map.entry("AnnouncementBoard", EVERYONE),
            Map.entry("AnnouncementDesk", ADMINS),
            Map.entry("FeatureAdministration", ADMINS),
            Map.entry("PlatformSettingsAdministration", ADMINS),
            Map.entry("ConfigurationReading", ADMINS),
            Map.entry("StandardBook", CASE_READERS),
            Map.entry("DocumentIntake", PROVIDERS),
            Map.entry("DocumentViewing", EVERYONE),
            Map.entry("MerchantOnboarding", PROVIDERS),
            Map.entry("ApplicationRegister", READERS),
            Map.entry("ApplicationContent", NOBODY),
            Map.entry("ApplicationLapsing", NOBODY),
            Map.entry("ApplicationProgress", NOBODY),
            Map.entry("ApplicationProgress.requestRemediation", REVIEWERS),
            Map.entry("ApplicationProgress.referToSecondReview", REVIEWERS),
            Map.entry("ApplicationProgress.passToAcquirer", REVIEWERS),
            Map.entry("ApplicationProgress.decline", REVIEWERS),
            Map.entry("ApplicationProgress.backToFirstReview", LEADS),
            Map.entry("ApplicationProgress.signOff", ACQUIRERS),
            Map.entry("ApplicationProgress.returnByAcquirer", ACQUIRERS),
            Map.entry("ApplicationProgress.refuse", ACQUIRERS),
            Map.entry("CaseOpening", NOBODY),
            Map.entry("CaseReading", CASE_READERS),
            Map.entry("CaseReview", REVIEWERS),
            Map.entry("CaseReview.takeOver", LEADS),
            Map.entry("SecondReview", LEADS),
            Map.entry("AcquirerDecisions", ACQUIRERS),
            Map.entry("MerchantInviting", PROVIDERS),
            Map.entry("MerchantSigning", EVERYONE),
            Map.entry("MerchantNumbers", READERS),
            Map.entry("MerchantRegister", READERS),
            Map.entry("AuditReading", AUDITORS));

    /// What needs no account: a link is enough.
    private static final Set<String> OPEN = Set.of("MerchantSigning", "FirstAdministrator");

    private record UseCase(Object service, Class<?> type, Method method) {

        Set<Role> mayCall() {
            return Stream.of(signature(), name(), type.getSimpleName())
                    .filter(MAY_CALL::containsKey)
                    .findFirst()
                    .map(line -> Objects.requireNonNull(MAY_CALL.get(line)))
                    .orElseThrow(() -> new AssertionError("No line for " + signature()));
        }

        String name() {
            return type.getSimpleName() + "." + method.getName();
        }

        String signature() {
            var parameters = Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName);
            return name() + "(" + String.join(",", parameters.toList()) + ")";
        }

        @Nullable Object[] nothing() {
            return Arrays.stream(method.getParameterTypes())
                    .map(type -> type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null)
                    .toArray();
        }
    }

    @Autowired
    private ApplicationContext portal;

    @Test
    void everyServiceHasALineInTheTableAndEveryLineAService() {
        var services = useCases().map(each -> each.type().getSimpleName()).distinct();
        var lines = MAY_CALL.keySet().stream()
                .map(line -> line.replaceAll("[.(].*", ""))
                .distinct();

        assertThat(services).containsExactlyInAnyOrderElementsOf(lines.toList());
    }

    @Test
    void refusesEveryRoleThatMayNot() {
        var allowed = new TreeMap<String, Set<Role>>();
        useCases().forEach(useCase -> {
            var others = EnumSet.noneOf(Role.class);
            for (var role : Role.values()) {
                if (!useCase.mayCall().contains(role) && !refused(useCase, role)) {
                    others.add(role);
                }
            }
            if (!others.isEmpty()) {
                allowed.put(useCase.signature(), others);
            }
        });
        assertThat(allowed)
                .as("use cases, and those who got in though they may not")
                .isEmpty();
    }

    @Test
    void letsInEveryRoleThatMay() {
        var refused = new TreeMap<String, Set<Role>>();
        useCases()
                .forEach(useCase -> useCase.mayCall().forEach(role -> {
                    if (!granted(useCase, role)) {
                        refused.computeIfAbsent(useCase.signature(), any -> EnumSet.noneOf(Role.class))
                                .add(role);
                    }
                }));
        assertThat(refused)
                .as("use cases, and those who were kept out though they may")
                .isEmpty();
    }

    @Test
    void refusesWhoOwesASecondStepEverythingButThat() {
        var allowed = useCases()
                .filter(useCase -> !OPEN.contains(useCase.type().getSimpleName()))
                .filter(useCase -> HalfwayPeople.as(AccountId.random(), () -> gotIn(useCase)))
                .map(useCase -> useCase.type().getSimpleName())
                .distinct();
        assertThat(allowed).containsExactlyInAnyOrder("SecondStep", "FirstEnrolment");
    }

    private Stream<UseCase> useCases() {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("org.partnerportal"))
                .flatMap(service -> Stream.of(AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                        .map(method -> new UseCase(service, AopUtils.getTargetClass(service), method)));
    }

    // Called with nothing: a guard that stands before the use case refuses before anybody looks at that.
    private static boolean refused(UseCase useCase, Role role) {
        return People.as(role, PartnerId.random(), "intruder", () -> !gotIn(useCase));
    }

    private static boolean gotIn(UseCase useCase) {
        try {
            AopUtils.invokeJoinpointUsingReflection(useCase.service(), useCase.method(), useCase.nothing());
            return true;
        } catch (AccessDeniedException refused) {
            return false;
        } catch (Throwable gotIn) {
            return true;
        }
    }

    private static boolean granted(UseCase useCase, Role role) {
        var guard = new PreAuthorizeAuthorizationManager();
        return People.as(role, PartnerId.random(), "colleague", () -> {
            var caller = SecurityContextHolder.getContext().getAuthentication();
            var call = new SimpleMethodInvocation(useCase.service(), useCase.method());
            var decision = guard.authorize(() -> caller, call);
            return decision != null && decision.isGranted();
        });
    }
}
