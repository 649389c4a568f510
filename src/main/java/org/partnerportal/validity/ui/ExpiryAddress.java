package org.partnerportal.validity.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.uikit.AddressParameters;
import org.partnerportal.validity.ExpiryQuery;
import org.partnerportal.validity.Horizon;
import org.partnerportal.validity.Paper;

/// What narrows the list of papers, as its address says it.
final class ExpiryAddress {

    private ExpiryAddress() {}

    static ExpiryQuery query(QueryParameters address) {
        var horizon = AddressParameters.one(address, "soon", text -> AddressParameters.named(Horizon.values(), text));
        return new ExpiryQuery(
                horizon == null ? Horizon.ALL : horizon,
                AddressParameters.one(address, "paper", text -> AddressParameters.named(Paper.values(), text)),
                AddressParameters.one(address, "provider", PartnerId::of));
    }

    static QueryParameters of(ExpiryQuery query) {
        return new AddressParameters()
                .with("soon", query.horizon() == Horizon.ALL ? null : lower(query.horizon()))
                .with("paper", query.paper() == null ? null : lower(query.paper()))
                .with("provider", query.provider())
                .all();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
