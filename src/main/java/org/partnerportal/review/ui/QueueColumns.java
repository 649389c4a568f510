package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.review.CaseSummary;
import org.partnerportal.review.QueueQuery;
import org.partnerportal.review.Shelf;
import org.partnerportal.uikit.Moments;

/// The queue's columns: who, how risky, how long it waits, who has it.
@SpringComponent
class QueueColumns {

    static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    /// The columns in which a click means something else than opening the row.
    static final Set<String> OWN_CLICKS = Set.of("merchant", "provider", "action");

    private final FieldCatalogue catalogue;
    private final Moments moments;

    QueueColumns(FieldCatalogue catalogue, Moments moments) {
        this.catalogue = catalogue;
        this.moments = moments;
    }

    /// Adds the columns, and returns those that only a wide screen has room for.
    List<Column<CaseSummary>> addTo(Grid<CaseSummary> grid, Locale locale, Consumer<CaseSummary> claim) {
        grid.addComponentColumn(row -> merchant(grid, row))
                .setKey("merchant")
                .setHeader(grid.getTranslation("review.column.merchant"))
                .setFlexGrow(3);
        var provider = grid.addComponentColumn(QueueColumns::provider)
                .setKey("provider")
                .setHeader(grid.getTranslation("review.column.provider"))
                .setFlexGrow(2);
        var subject = grid.addColumn(row -> subject(row, locale))
                .setKey("subject")
                .setHeader(grid.getTranslation("review.column.subject"));
        var number = grid.addColumn(row -> row.application().toString())
                .setKey("number")
                .setHeader(grid.getTranslation("review.column.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var revision = grid.addColumn(CaseSummary::revision)
                .setKey("revision")
                .setHeader(grid.getTranslation("review.column.revision"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> moments.ago(row.openedAt(), locale))
                .setKey("age")
                .setHeader(grid.getTranslation("review.column.age"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var state = grid.addComponentColumn(QueueColumns::state)
                .setKey("state")
                .setHeader(grid.getTranslation("review.column.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(row -> action(grid, row, claim))
                .setKey("action")
                .setHeader(grid.getTranslation("review.column.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return List.of(provider, subject, number, revision, state);
    }

    String subject(CaseSummary row, Locale locale) {
        return row.subjectType() == null ? "" : catalogue.shown(SUBJECT_TYPE, row.subjectType(), locale);
    }

    private static Component merchant(Grid<CaseSummary> grid, CaseSummary row) {
        var name = row.merchantName() == null ? grid.getTranslation("review.no-name") : row.merchantName();
        var link = new Anchor(QueueAddress.of(row.id()), name);
        link.addClassName("row-link");
        link.setId("case-" + row.application());
        var cell = new Div(link);
        cell.addClassName("queue-merchant");
        CaseBadges.of(row.risk()).ifPresent(cell::add);
        return cell;
    }

    private static Component provider(CaseSummary row) {
        var only = QueueAddress.of(new QueueQuery(Shelf.ALL, null, null, row.provider()));
        return new Anchor(QueueAddress.ROUTE + "?" + only.getQueryString(), row.providerName());
    }

    private static Component state(CaseSummary row) {
        var cell = new Div(CaseBadges.of(row.state()));
        cell.addClassName("queue-state");
        if (row.claimedBy() != null) {
            cell.add(new Span(row.claimedBy()));
        }
        return cell;
    }

    private static Component action(Grid<CaseSummary> grid, CaseSummary row, Consumer<CaseSummary> claim) {
        if (!row.mayClaim()) {
            return new Span();
        }
        var button = new Button(grid.getTranslation("review.claim"), click -> claim.accept(row));
        button.setId("claim-" + row.application());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
