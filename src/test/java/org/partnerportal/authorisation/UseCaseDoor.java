package org.partnerportal.authorisation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Role;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/// A use case of a service, as the portal's own bean offers it.
record UseCaseDoor(Object service, Class<?> type, Method method) {

    static List<UseCaseDoor> all(ApplicationContext portal) {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("org.partnerportal"))
                .flatMap(UseCaseDoor::of)
                .toList();
    }

    private static Stream<UseCaseDoor> of(Object service) {
        var type = AopUtils.getTargetClass(service);
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .map(method -> new UseCaseDoor(service, type, method));
    }

    Set<Role> mayEnter() {
        return AuthorisationTable.line(names());
    }

    /// What its line in the table may be called, the most exact first.
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

    /// Calls it, with everything that stands around it.
    @Nullable Object call(@Nullable Object[] arguments) throws Throwable {
        try {
            // A service may be its module's own, and so its methods.
            method.setAccessible(true);
            return method.invoke(service, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
