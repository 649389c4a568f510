package org.partnerportal.uikit;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What stands behind the question mark of a list's address: its filters, so that a link, a reload and the way back
/// restore them.
public final class AddressParameters {

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    /// Adds one that is set.
    public AddressParameters with(String name, @Nullable Object value) {
        return value == null || value.toString().isBlank() ? this : with(name, List.of(value.toString()));
    }

    /// Adds one with several values, if there are any.
    public AddressParameters with(String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
        return this;
    }

    public QueryParameters all() {
        return new QueryParameters(parameters);
    }

    /// One value of an address, none where it is missing or not readable: somebody may have edited it by hand.
    public static <T> @Nullable T one(QueryParameters address, String name, Function<String, T> read) {
        return address.getSingleParameter(name)
                .filter(text -> !text.isBlank())
                .flatMap(text -> readable(text, read))
                .orElse(null);
    }

    /// The enum's value of this name, whatever its case.
    ///
    /// @throws IllegalArgumentException if there is none
    public static <E extends Enum<E>> E named(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static <T> Optional<T> readable(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
