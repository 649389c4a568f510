package org.partnerportal.authorisation;

import jakarta.servlet.Filter;
import jakarta.servlet.Registration;
import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every plain HTTP door of the portal, as its own registries list them: mappings, router functions, resources, filters
/// with an address of their own, servlets.
final class HttpDoors {

    private HttpDoors() {}

    /// Mappings by method and pattern, router functions by what they say of themselves.
    static Set<String> mappings(ApplicationContext portal) {
        var doors = new TreeSet<String>();
        portal.getBeansOfType(HandlerMapping.class).forEach((name, mapping) -> doors.addAll(of(name, mapping)));
        return doors;
    }

    /// Filters of the security chains: some answer by themselves.
    static Set<String> filters(FilterChainProxy chains) {
        return chains.getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .map(Filter::getClass)
                .map(filter -> "security " + filter.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What the server was told of servlets and filters, with where they listen.
    static Set<String> registrations(ServletContext server) {
        var doors = new TreeSet<String>();
        server.getServletRegistrations()
                .values()
                .forEach(servlet -> doors.add("servlet " + name(servlet) + " " + sorted(servlet.getMappings())));
        server.getFilterRegistrations()
                .values()
                .forEach(filter -> doors.add("filter " + name(filter) + " " + sorted(filter.getUrlPatternMappings())));
        return doors;
    }

    private static String name(Registration registration) {
        return registration.getName();
    }

    private static String sorted(Collection<String> patterns) {
        return String.join(" ", new TreeSet<>(patterns));
    }

    private static List<String> of(String name, HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().keySet().stream()
                        .flatMap(HttpDoors::of)
                        .toList();
            case RouterFunctionMapping routes ->
                routes.getRouterFunction() == null
                        ? List.of()
                        : List.of("routes "
                                + routes.getRouterFunction().toString().strip().replaceAll(" -> \\S+", ""));
            case AbstractUrlHandlerMapping addresses ->
                addresses.getHandlerMap().keySet().stream()
                        .map(pattern -> "resource " + pattern)
                        .toList();
            default -> List.of("mapping " + name);
        };
    }

    private static Stream<String> of(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var method = methods.isEmpty()
                ? "ANY"
                : methods.stream().map(Enum::name).sorted().collect(Collectors.joining("/"));
        return mapping.getPatternValues().stream().map(pattern -> method + " " + pattern);
    }
}
