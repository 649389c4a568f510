package org.partnerportal.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Role;
import org.partnerportal.access.Roles;
import org.partnerportal.standard.StandardBook;
import org.partnerportal.standard.StandardDrafting;
import org.partnerportal.standard.StandardEvent;
import org.partnerportal.standard.StandardVersion;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PageParts;
import org.partnerportal.uikit.PlainSelect;

/// The identity standard, version by version: what it asks of whom, the clauses it rests on, what each industry brings,
/// and what is different from the version before. Compliance makes the next version here.
@Route("standard")
@RolesAllowed({Roles.COMPLIANCE, Roles.AUDITOR, Roles.REVIEWERS})
@Menu(title = "menu.standard.book", icon = "vaadin:open-book", order = 50)
@CssImport("./styles/tracking.css")
@CssImport("./styles/standard.css")
class StandardView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PART = "part";
    private static final String VERSION = "version";

    /// The parts of the book; each has an address of its own.
    enum Part {
        REQUIREMENTS,
        CLAUSES,
        INDUSTRIES,
        EXAMPLES,
        CHANGES,
        IMPACT;

        String address() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Part at(String address) {
            return Stream.of(values())
                    .filter(part -> part.address().equals(address))
                    .findFirst()
                    .orElse(REQUIREMENTS);
        }
    }

    private final transient StandardBook book;
    private final transient StandardDrafting drafting;
    private final transient BookParts bookParts;
    private final boolean drafts;
    private final PlainSelect versions = new PlainSelect(getTranslation("standard.versions"));
    private final Span state = new Span();
    private final DraftActions actions;
    private final PageParts parts = new PageParts(getTranslation("standard.book"));
    private final Div content = new Div();
    private Part part = Part.REQUIREMENTS;
    private @Nullable StandardVersion shown;

    StandardView(
            StandardBook book,
            StandardDrafting drafting,
            BookParts bookParts,
            CurrentActor current,
            Clock clock,
            LiveUpdates updates) {
        this.book = book;
        this.drafting = drafting;
        this.bookParts = bookParts;
        this.drafts = current.actor().roles().contains(Role.COMPLIANCE);
        this.actions = new DraftActions(drafting, clock, this::goTo, this::refresh);
        addClassNames("page", "list-page");
        content.addClassName("part");
        versions.setId("versions");
        versions.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                goTo(change.getValue());
            }
        });
        state.setId("version");
        state.addClassName("soft");
        for (var each : Part.values()) {
            parts.add(each.address(), getTranslation("standard.part." + each), "standard");
        }
        add(
                new PageHeader(getTranslation("standard.book"))
                        .beside(versions, state)
                        .actions(actions),
                parts,
                content);
        updates.follow(this, StandardEvent.BOOK, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        part = Part.at(asked.getSingleParameter(PART).orElse(""));
        shown = asked.getSingleParameter(VERSION).flatMap(book::find).orElse(null);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("standard.book") + " · " + getTranslation("shell.product");
    }

    private void goTo(String number) {
        UI.getCurrent()
                .navigate(
                        StandardView.class,
                        new QueryParameters(Map.of(PART, List.of(part.address()), VERSION, List.of(number))));
    }

    // A draft that is gone meanwhile, or none asked for: the version in force.
    private void refresh() {
        var all = book.versions();
        var wanted = Optional.ofNullable(shown).map(StandardVersion::number).orElseGet(book::inForce);
        var version = all.stream()
                .filter(each -> each.number().equals(wanted))
                .findFirst()
                .orElseGet(all::getLast);
        shown = version;
        versions.offer(
                getTranslation("standard.versions"),
                all.stream()
                        .map(each ->
                                new PlainSelect.Option(each.number() + " " + each.name(getLocale()), each.number()))
                        .toList());
        versions.setValue(version.number());
        state.setText(words(version));
        actions.show(drafts, version, all);
        for (var each : Part.values()) {
            parts.change(each.address(), getTranslation("standard.part." + each), address(each, version));
        }
        parts.offer(Part.CHANGES.address(), version.basedOn() != null);
        parts.offer(Part.IMPACT.address(), drafts && version.draft());
        parts.show(part.address());
        content.removeAll();
        content.add(content(version));
    }

    private static String address(Part part, StandardVersion version) {
        return "standard?" + VERSION + "=" + version.number() + "&" + PART + "=" + part.address();
    }

    private String words(StandardVersion version) {
        var effective = version.effective();
        if (effective == null) {
            return getTranslation("standard.state.draft", String.valueOf(version.basedOn()));
        }
        return version.number().equals(book.inForce())
                ? getTranslation("standard.state.in-force", Moments.day(effective, getLocale()))
                : getTranslation("standard.state.published", Moments.day(effective, getLocale()));
    }

    private Component content(StandardVersion version) {
        var desk = drafts && version.draft() ? new DraftDesk(drafting, version, this::refresh) : null;
        return bookParts.of(part, version, desk, getLocale());
    }
}
