package org.partnerportal.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Function;
import org.partnerportal.people.PersonSummary;
import org.partnerportal.uikit.DrawnCells;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.OpenRowByKey;

/// The people of an organisation; a row's link opens the person's panel.
final class PeopleGrid extends Grid<PersonSummary> {

    private static final int NARROW = 900;
    private static final String LINK = """
            <a class="row-link" id="person-${item.login}" href="${item.href}"><span>${item.name}</span> <span class="row-under">${item.under}</span></a>""";

    private static final String SEEN = """
            <span class="moment" title="${item.exact}">${item.ago}</span>""";

    private final transient Moments moments;

    PeopleGrid(Moments moments, Function<PersonSummary, PeopleAddress> address) {
        this.moments = moments;
        setId("people");
        addClassName("dense-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("people.title"));
        addColumn(LitRenderer.<PersonSummary>of(LINK)
                        .withProperty("name", PersonSummary::name)
                        .withProperty("login", PersonSummary::login)
                        .withProperty("href", person -> address.apply(person).href())
                        .withProperty("under", person -> person.oneself() ? getTranslation("people.you") : ""))
                .setKey("name")
                .setHeader(getTranslation("people.column.name"))
                .setWidth("150px")
                .setFlexGrow(2);
        columns();
        addItemClickListener(click -> {
            if (!"name".equals(click.getColumn().getKey())) {
                address.apply(click.getItem()).open();
            }
        });
        OpenRowByKey.on(this);
    }

    private void columns() {
        addColumn(PersonSummary::login)
                .setKey("login")
                .setHeader(getTranslation("people.column.login"))
                .setWidth("200px")
                .setFlexGrow(2);
        addColumn(person -> RoleWords.of(this, person.roles(), getLocale()))
                .setKey("roles")
                .setHeader(getTranslation("people.column.roles"))
                .setWidth("190px")
                .setFlexGrow(2);
        addColumn(DrawnCells.badge(person -> PersonBadge.of(this, person.state())))
                .setKey("state")
                .setHeader(getTranslation("people.column.state"))
                .setWidth("130px")
                .setFlexGrow(1);
        addColumn(LitRenderer.<PersonSummary>of(SEEN)
                        .withProperty("ago", this::seen)
                        .withProperty("exact", this::seenExactly))
                .setKey("seen")
                .setHeader(getTranslation("people.column.seen"))
                .setWidth("130px")
                .setFlexGrow(1);
        addColumn(person -> getTranslation("people.factor." + person.secondFactor()))
                .setKey("factor")
                .setHeader(getTranslation("people.column.factor"))
                .setWidth("120px")
                .setFlexGrow(1);
    }

    void show(List<PersonSummary> people, boolean narrowed) {
        setEmptyStateComponent(
                narrowed
                        ? new EmptyState(
                                VaadinIcon.SEARCH_MINUS,
                                getTranslation("people.none-found"),
                                getTranslation("people.none-found-next"))
                        : new EmptyState(
                                VaadinIcon.USERS,
                                getTranslation("people.nobody"),
                                getTranslation("people.nobody-next")));
        setItems(people);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var window = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            var width = window.get().width();
            var wide = width == 0 || width >= NARROW;
            List.of("login", "roles", "seen", "factor")
                    .forEach(key -> getColumnByKey(key).setVisible(wide));
        });
    }

    private String seen(PersonSummary person) {
        var seenAt = person.lastSeenAt();
        return seenAt == null ? getTranslation("people.never-seen") : moments.relative(seenAt, getLocale());
    }

    private String seenExactly(PersonSummary person) {
        var seenAt = person.lastSeenAt();
        return seenAt == null ? "" : moments.exact(seenAt, getLocale());
    }
}
