package org.partnerportal.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnerportal.access.Roles;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.standard.StandardBook;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PageParts;

/// The identity standard as it holds now: what it asks of whom, the clauses it rests on, and what each industry brings.
@Route("standard")
@RolesAllowed({Roles.COMPLIANCE, Roles.AUDITOR, Roles.REVIEWERS})
@Menu(title = "menu.standard.book", icon = "vaadin:open-book", order = 50)
@CssImport("./styles/tracking.css")
class StandardView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PART = "part";

    /// The parts of the book; each has an address of its own.
    enum Part {
        REQUIREMENTS,
        CLAUSES,
        INDUSTRIES;

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
    private final transient FieldCatalogue catalogue;
    private final PageParts parts = new PageParts(getTranslation("standard.book"));
    private final Div content = new Div();

    StandardView(StandardBook book, FieldCatalogue catalogue) {
        this.book = book;
        this.catalogue = catalogue;
        addClassNames("page", "list-page");
        content.addClassName("part");
        for (var part : Part.values()) {
            parts.add(part.address(), getTranslation("standard.part." + part), "standard?part=" + part.address());
        }
        var version = new Span(getTranslation("standard.version", book.version()));
        version.setId("version");
        version.addClassName("soft");
        add(new PageHeader(getTranslation("standard.book")).beside(version), parts, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var part = Part.at(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART)
                .orElse(""));
        parts.show(part.address());
        content.removeAll();
        content.add(content(part));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("standard.book") + " · " + getTranslation("shell.product");
    }

    private Component content(Part part) {
        return switch (part) {
            case REQUIREMENTS -> new RequirementsPart(book.requirements(getLocale()), catalogue);
            case CLAUSES -> new ClausesPart(book.clauses());
            case INDUSTRIES -> new IndustriesPart(book.industries());
        };
    }
}
