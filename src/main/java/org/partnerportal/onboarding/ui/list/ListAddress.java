package org.partnerportal.onboarding.ui.list;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.onboarding.ApplicationQuery;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.uikit.AddressParameters;

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
                AddressParameters.one(address, PROVIDER, PartnerId::of),
                AddressParameters.one(address, SUBJECT, Function.identity()),
                AddressParameters.one(address, FROM, LocalDate::parse),
                AddressParameters.one(address, TO, LocalDate::parse),
                AddressParameters.one(address, TEXT, Function.identity()));
    }

    static QueryParameters of(ApplicationQuery query) {
        return new AddressParameters()
                .with(STATUS, query.statuses().stream().sorted().map(Enum::name).toList())
                .with(PROVIDER, query.provider())
                .with(SUBJECT, query.subjectType())
                .with(FROM, query.from())
                .with(TO, query.to())
                .with(TEXT, query.text())
                .all();
    }

    private static Stream<ApplicationStatus> status(String name) {
        return Stream.of(ApplicationStatus.values())
                .filter(status -> status.name().equals(name));
    }
}
