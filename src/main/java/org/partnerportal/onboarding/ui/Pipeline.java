package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.function.ToIntFunction;
import org.partnerportal.onboarding.ApplicationStatus;

/// How many applications stand where, each count a way to the list of them.
final class Pipeline extends OrderedList {

    // The register counts no further.
    private static final int MANY = 1000;

    Pipeline(ToIntFunction<ApplicationStatus> count) {
        addClassName("pipeline");
        for (var status : ApplicationStatus.values()) {
            add(new ListItem(tile(status, count.applyAsInt(status))));
        }
    }

    private Anchor tile(ApplicationStatus status, int count) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count) + (count < MANY ? "" : "+"));
        number.addClassName("pipeline-count");
        var tile = new Anchor("applications?status=" + status, number, ApplicationBadges.of(status));
        tile.setId("stage-" + status);
        tile.addClassName("pipeline-tile");
        tile.setClassName("none", count == 0);
        return tile;
    }
}
