package org.partnerportal.partner.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PortalTexts;

/// What the directory shows of each partner. On a phone name, number and standing remain.
@SpringComponent
class PartnerColumns {

    static final String NAME = "name";

    private static final int NARROW = 900;
    private static final int SOON = 60;

    private static final String LINK = """
            <a class="row-link" href="partners/${item.number}"><span>${item.name}</span> <span class="row-under">${item.number}</span></a>""";

    private final PortalTexts texts;
    private final Clock clock;

    PartnerColumns(PortalTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    void addTo(Grid<PartnerSummary> grid, Locale locale) {
        grid.addColumn(LitRenderer.<PartnerSummary>of(LINK)
                        .withProperty("name", PartnerSummary::name)
                        .withProperty("number", PartnerSummary::number))
                .setKey(NAME)
                .setHeader(text("name", locale))
                .setWidth("180px")
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(PartnerColumns::standing))
                .setKey("standing")
                .setHeader(text("standing", locale))
                .setWidth("130px")
                .setFlexGrow(1);
        var wide = List.of(
                grid.addColumn(row -> texts.getTranslation("partner.kind-one." + row.kind(), locale))
                        .setKey("kind")
                        .setHeader(text("kind", locale))
                        .setWidth("130px")
                        .setFlexGrow(1),
                grid.addColumn(new ComponentRenderer<>(row -> contract(row, locale)))
                        .setKey("contract")
                        .setHeader(text("contract", locale))
                        .setWidth("150px")
                        .setFlexGrow(1),
                grid.addColumn(row -> String.join(locale.getLanguage().equals("zh") ? "、" : ", ", row.acquirers()))
                        .setKey("acquirer")
                        .setHeader(text("acquirer", locale))
                        .setWidth("180px")
                        .setFlexGrow(2));
        grid.addAttachListener(attach -> hideWhereNarrow(grid, attach.getUI(), wide));
    }

    private static void hideWhereNarrow(Grid<PartnerSummary> grid, UI ui, List<Column<PartnerSummary>> wide) {
        var window = ui.getPage().windowSizeSignal();
        Signal.effect(grid, () -> {
            var width = window.get().width();
            wide.forEach(column -> column.setVisible(width == 0 || width >= NARROW));
        });
    }

    private static Span standing(PartnerSummary row) {
        var cell = new Span(new StandingBadge(row.standing().standing()));
        cell.addClassName("standing-cell");
        if (row.proposed() != null) {
            var waits = new Span(cell.getTranslation("partner.proposed-short." + row.proposed()));
            waits.addClassName("standing-waits");
            cell.add(waits);
        }
        return cell;
    }

    private Span contract(PartnerSummary row, Locale locale) {
        var until = row.contractUntil();
        if (until == null) {
            return new Span("—");
        }
        var today = LocalDate.ofInstant(clock.instant(), Moments.ZONE);
        var cell = new Span(until.toString());
        if (until.isBefore(today)) {
            cell.setText(texts.getTranslation("partner.contract-over", locale, until.toString()));
            cell.addClassName("contract-over");
        } else if (!until.isAfter(today.plusDays(SOON))) {
            cell.setText(texts.getTranslation(
                    "partner.contract-soon", locale, until.toString(), ChronoUnit.DAYS.between(today, until)));
            cell.addClassName("contract-soon");
        }
        return cell;
    }

    private String text(String column, Locale locale) {
        return texts.getTranslation("partner.column." + column, locale);
    }
}
