package org.partnerportal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountState;
import org.partnerportal.access.Role;
import org.partnerportal.people.PeopleQuery;
import org.partnerportal.shared.AccountId;

/// Where on the people's screen one is, as it stands in the page's address: which list, narrowed how, whose panel.
///
/// @param route the page
/// @param kept what else the page's address holds, for instance whose people are meant
record PeopleAddress(
        String route,
        Map<String, String> kept,
        PeopleList list,
        PeopleQuery query,
        @Nullable AccountId person) {

    private static final String LIST = "list";
    private static final String TEXT = "text";
    private static final String ROLE = "role";
    private static final String STATE = "state";
    private static final String PERSON = "person";

    PeopleAddress {
        kept = Map.copyOf(kept);
    }

    /// What the address says; what it holds beside is passed over.
    static PeopleAddress read(String route, Map<String, String> kept, QueryParameters address) {
        return new PeopleAddress(
                route,
                kept,
                one(address, LIST, PeopleList.values()).orElse(PeopleList.PEOPLE),
                new PeopleQuery(
                        address.getSingleParameter(TEXT).orElse(""),
                        one(address, ROLE, Role.values()).orElse(null),
                        one(address, STATE, AccountState.values()).orElse(null)),
                address.getSingleParameter(PERSON)
                        .flatMap(PeopleAddress::account)
                        .orElse(null));
    }

    PeopleAddress with(PeopleList shown) {
        return new PeopleAddress(route, kept, shown, PeopleQuery.everybody(), null);
    }

    PeopleAddress with(PeopleQuery narrowed) {
        return new PeopleAddress(route, kept, list, narrowed, null);
    }

    PeopleAddress with(@Nullable AccountId opened) {
        return new PeopleAddress(route, kept, list, query, opened);
    }

    void open() {
        UI.getCurrent().navigate(route, parameters());
    }

    /// Writes it over the page's address, and leads nowhere: whoever types goes on typing.
    void note() {
        UI.getCurrent().getPage().getHistory().replaceState(null, href());
    }

    String href() {
        var parameters = parameters().getQueryString();
        return parameters.isEmpty() ? route : route + "?" + parameters;
    }

    private QueryParameters parameters() {
        var all = new LinkedHashMap<String, String>(kept);
        if (list != PeopleList.PEOPLE) {
            all.put(LIST, list.name());
        }
        put(all, TEXT, query.text());
        put(all, ROLE, query.role());
        put(all, STATE, query.state());
        put(all, PERSON, person);
        return QueryParameters.simple(all);
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            all.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> Optional<E> one(QueryParameters address, String name, E[] all) {
        return address.getSingleParameter(name)
                .flatMap(text ->
                        Stream.of(all).filter(each -> each.name().equals(text)).findFirst());
    }

    // Somebody may have edited the address by hand.
    private static Optional<AccountId> account(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    // Part of a name may be in it: never in a log line.
    @Override
    public String toString() {
        return route + List.of(list);
    }
}
