package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.partnerportal.access.Actor;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.PartnerFigures;
import org.partnerportal.onboarding.PartnerFiguresReading;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.ui.PartnerPagePart;

/// A partner's figures on its page: how its applications stand, how well they were prepared, and a score with its
/// formula in words.
@SpringComponent
class PartnerFiguresPart implements PartnerPagePart {

    private final PartnerFiguresReading reading;

    PartnerFiguresPart(PartnerFiguresReading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String titleKey() {
        return "onboarding.part.figures";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean offeredTo(Actor reader, PartnerDetails partner) {
        return true;
    }

    @Override
    public Component content(PartnerDetails partner) {
        var figures = reading.of(partner.id(), partner.kind());
        var all = new Div();
        all.addClassName("partner-figures");
        if (partner.provider()) {
            all.add(preparation(figures));
        }
        all.add(stages(figures));
        return all;
    }

    private static Section preparation(PartnerFigures figures) {
        var section = section("onboarding.figures.preparation");
        var tiles = new UnorderedList();
        tiles.addClassName("pipeline");
        var rate = figures.firstPassRate();
        var days = figures.medianDaysToMend();
        var score = figures.score();
        tiles.add(
                tile(score == null ? "—" : Integer.toString(score), text("onboarding.figures.score"), "score"),
                tile(
                        rate == null ? "—" : "%.0f %%".formatted(rate),
                        text("onboarding.figures.first-pass", figures.passed(), figures.judged()),
                        "first-pass"),
                tile(
                        days == null ? "—" : String.format(Locale.ROOT, "%.1f", days),
                        text("onboarding.figures.days-to-mend", figures.mended()),
                        "days-to-mend"));
        var formula = new Paragraph(text("onboarding.figures.formula"));
        formula.addClassName("soft");
        section.add(tiles, formula);
        return section;
    }

    private static Section stages(PartnerFigures figures) {
        var section = section("onboarding.figures.stages");
        var tiles = new UnorderedList();
        tiles.setId("stages");
        tiles.addClassName("pipeline");
        for (var status : ApplicationStatus.values()) {
            var count = figures.stages().getOrDefault(status, 0);
            tiles.add(tile(Integer.toString(count), ApplicationBadges.word(status), "stage-" + status));
        }
        section.add(tiles);
        return section;
    }

    private static ListItem tile(String figure, String word, String id) {
        var count = new Span(figure);
        count.addClassName("pipeline-count");
        var words = new Span(word);
        words.addClassName("soft");
        var tile = new Div(count, words);
        tile.setId(id);
        tile.addClassName("pipeline-tile");
        return new ListItem(tile);
    }

    private static Section section(String title) {
        var section = new Section(new H2(text(title)));
        section.addClassName("home-section");
        return section;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
