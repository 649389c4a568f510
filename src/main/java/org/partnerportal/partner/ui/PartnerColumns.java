package org.partnerportal.partner.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.DrawnCells;
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
        grid.addColumn(standing(locale))
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
                grid.addColumn(contract(locale))
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

    private LitRenderer<PartnerSummary> standing(Locale locale) {
        var cell = LitRenderer.<PartnerSummary>of("<span class=\"standing-cell\">" + DrawnCells.badge("standing")
                + "<span class=\"standing-waits\">${item.waits}</span></span>");
        return DrawnCells.withBadge(
                        cell,
                        "standing",
                        row -> StandingBadge.badge(row.standing().standing()))
                .withProperty(
                        "waits",
                        row -> row.proposed() == null
                                ? ""
                                : texts.getTranslation("partner.proposed-short." + row.proposed(), locale));
    }

    private LitRenderer<PartnerSummary> contract(Locale locale) {
        return LitRenderer.<PartnerSummary>of("<span class=\"${item.urgency}\">${item.until}</span>")
                .withProperty("until", row -> contract(row.contractUntil(), locale))
                .withProperty("urgency", row -> "contract-" + urgency(row.contractUntil()));
    }

    private String contract(@Nullable LocalDate until, Locale locale) {
        return until == null
                ? "—"
                : texts.getTranslation(
                        "partner.contract-" + urgency(until),
                        locale,
                        until.toString(),
                        ChronoUnit.DAYS.between(today(), until));
    }

    private String urgency(@Nullable LocalDate until) {
        if (until == null || until.isAfter(today().plusDays(SOON))) {
            return "later";
        }
        return until.isBefore(today()) ? "over" : "soon";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SchemeTime.ZONE);
    }

    private String text(String column, Locale locale) {
        return texts.getTranslation("partner.column." + column, locale);
    }
}
