package org.partnerportal.partner.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.PartnerQuery;
import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.shared.PartnerId;

/// The directory's filters as they stand in its address, so that a link, a reload and the way back restore them.
public final class PartnerAddress {

    private static final String TEXT = "text";
    private static final String KIND = "kind";
    private static final String STANDING = "standing";
    private static final String ENDING = "ending";
    private static final String ACQUIRER = "acquirer";

    private PartnerAddress() {}

    /// What the address asks for; what it holds beside is passed over.
    public static PartnerQuery query(QueryParameters address) {
        return new PartnerQuery(
                one(address, TEXT, Function.identity()),
                one(address, KIND, text -> named(PartnerKind.values(), text)),
                one(address, STANDING, text -> named(PartnerStanding.values(), text)),
                address.getSingleParameter(ENDING).filter("soon"::equals).isPresent(),
                one(address, ACQUIRER, PartnerId::of));
    }

    /// The address that asks for this.
    public static QueryParameters of(PartnerQuery query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, TEXT, query.text());
        put(parameters, KIND, query.kind());
        put(parameters, STANDING, query.standing());
        put(parameters, ENDING, query.endingSoon() ? "soon" : null);
        put(parameters, ACQUIRER, query.acquirer());
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
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E named(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
