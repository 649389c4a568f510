package org.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.authorisation.AuthorisationTable;
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

    private record UseCase(Object service, Class<?> type, Method method) {

        Set<Role> mayCall() {
            return AuthorisationTable.line(names());
        }

        List<String> names() {
            return List.of(signature(), name(), type.getSimpleName());
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
        var lines = AuthorisationTable.USE_CASES.keySet().stream()
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
                .filter(useCase -> !AuthorisationTable.open(useCase.names()))
                .filter(useCase -> HalfwayPeople.as(AccountId.random(), () -> gotIn(useCase)))
                .map(useCase -> useCase.type().getSimpleName())
                .distinct();
        assertThat(allowed).containsExactlyInAnyOrderElementsOf(AuthorisationTable.SECOND_STEP_USE_CASES);
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
