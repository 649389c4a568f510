package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.TimelineEntry;

/// The way of an application from left to right: what is done, where it stands, what comes.
final class ApplicationTrack extends OrderedList {

    ApplicationTrack(ApplicationStatus status, List<TimelineEntry> timeline) {
        addClassName("track");
        getElement().setAttribute("aria-label", getTranslation("onboarding.track"));
        var reached = reached(status, timeline);
        var passed = timeline.stream().flatMap(step -> Stage.of(step.to())).collect(Collectors.toUnmodifiableSet());
        for (var stage : Stage.values()) {
            if (belongs(stage, reached, passed)) {
                add(step(stage, reached, status));
            }
        }
    }

    // An ended application stands where it was when it ended.
    private static Stage reached(ApplicationStatus status, List<TimelineEntry> timeline) {
        return Stage.of(status)
                .findFirst()
                .orElseGet(() -> timeline.stream()
                        .flatMap(step -> Stream.ofNullable(step.from()))
                        .reduce((earlier, later) -> later)
                        .flatMap(from -> Stage.of(from).findFirst())
                        .orElse(Stage.FILLING_IN));
    }

    // Whoever is past the account's verification without having been there did not need it.
    private static boolean belongs(Stage stage, Stage reached, Set<Stage> passed) {
        return stage != Stage.ACCOUNT || reached.compareTo(stage) <= 0 || passed.contains(stage);
    }

    private ListItem step(Stage stage, Stage reached, ApplicationStatus status) {
        var order = stage.compareTo(reached);
        var done = order < 0 || status == ApplicationStatus.FINISHED;
        var ended = order == 0 && status.ended() && status != ApplicationStatus.FINISHED;
        var state = done ? "done" : ended ? "ended" : order == 0 ? "now" : "next";
        var mark = new Span(icon(state).create());
        mark.addClassName("track-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(getTranslation(stage.key()));
        name.addClassName("track-name");
        var word = new Span(
                state.equals("now") || ended
                        ? ApplicationBadges.word(status)
                        : getTranslation("onboarding.track." + state));
        word.addClassName("track-word");
        var item = new ListItem(mark, name, word);
        item.addClassNames("track-step", "track-" + state);
        if (order == 0) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static VaadinIcon icon(String state) {
        return switch (state) {
            case "done" -> VaadinIcon.CHECK;
            case "ended" -> VaadinIcon.CLOSE_SMALL;
            case "now" -> VaadinIcon.CIRCLE;
            default -> VaadinIcon.CIRCLE_THIN;
        };
    }
}
