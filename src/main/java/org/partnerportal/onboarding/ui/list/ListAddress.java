package org.partnerportal.onboarding.ui.list;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.onboarding.ApplicationQuery;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.shared.PartnerId;

/// The list's filters as they stand in its address, so that a link, a reload and the way back restore them.
final class ListAddress {

    private static final String STATUS = "status";
    private static final String PROVIDER = "provider";
    private static final String SUBJECT = "subject";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String TEXT = "text";

    private ListAddress() {}

    /// What the address asks for; what it holds beside is passed over.
    static ApplicationQuery query(QueryParameters address) {
        return new ApplicationQuery(
                address.getParameters(STATUS).stream()
                        .flatMap(ListAddress::status)
                        .collect(Collectors.toUnmodifiableSet()),
                one(address, PROVIDER, PartnerId::of),
                one(address, SUBJECT, Function.identity()),
                one(address, FROM, LocalDate::parse),
                one(address, TO, LocalDate::parse),
                one(address, TEXT, Function.identity()));
    }

    static QueryParameters of(ApplicationQuery query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!query.statuses().isEmpty()) {
            parameters.put(
                    STATUS, query.statuses().stream().sorted().map(Enum::name).toList());
        }
        put(parameters, PROVIDER, query.provider());
        put(parameters, SUBJECT, query.subjectType());
        put(parameters, FROM, query.from());
        put(parameters, TO, query.to());
        put(parameters, TEXT, query.text());
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static <T> @Nullable T one(QueryParameters address, String name, Function<String, T> read) {
        return address.getSingleParameter(name)
                .filter(text -> !text.isBlank())
                .flatMap(text -> readable(text, read))
                .orElse(null);
    }

    // Somebody may have edited the address by hand.
    private static <T> Optional<T> readable(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Stream<ApplicationStatus> status(String name) {
        return Stream.of(ApplicationStatus.values())
                .filter(status -> status.name().equals(name));
    }
}
