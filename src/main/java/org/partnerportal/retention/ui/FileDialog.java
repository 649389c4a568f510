package org.partnerportal.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.retention.RelationshipEndOutcome;
import org.partnerportal.retention.RetentionFile;
import org.partnerportal.retention.RetentionHold;
import org.partnerportal.uikit.DayField;
import org.partnerportal.uikit.Facts;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.ReasonDialog;
import org.partnerportal.uikit.StatusBadge;

/// One application's file: its clock, who held it back and why, and what may be decided.
final class FileDialog extends Dialog {

    private final transient FileDesk desk;
    private final transient MerchantApplicationId application;
    private final Runnable changed;

    FileDialog(FileDesk desk, MerchantApplicationId application, Runnable changed) {
        this.desk = desk;
        this.application = application;
        this.changed = changed;
        setId("retention-file");
        setHeaderTitle(getTranslation("retention.file", application));
        setWidth("min(640px, 96vw)");
        var close = new Button(getTranslation("uikit.close"), click -> close());
        close.setId("retention-close");
        getFooter().add(close);
        show();
    }

    private void showAnew() {
        changed.run();
        show();
    }

    private void show() {
        removeAll();
        desk.reading().find(application).ifPresent(this::show);
    }

    private void show(RetentionFile file) {
        var link = new Anchor("applications/" + application, application.toString());
        add(new Facts()
                .fact("retention.column.application", link)
                .fact("retention.column.state", new StatusBadge(FileWords.badge(this, file.state())))
                .fact("retention.column.basis", getTranslation("document.basis." + file.basis()))
                .fact("retention.column.why", getTranslation("retention.why." + file.basis()))
                .fact("retention.column.since", FileWords.day(this, file.since(), getLocale()))
                .fact("retention.column.until", FileWords.last(this, file, getLocale())));
        if (desk.decides() && file.endable()) {
            add(relationshipEnd(file));
        }
        add(new H3(getTranslation("retention.holds")));
        var holds = desk.reading().holds(application);
        if (holds.isEmpty()) {
            add(new Paragraph(getTranslation("retention.no-holds")));
        }
        holds.forEach(hold -> add(held(hold)));
        if (desk.decides() && file.holdable()) {
            add(hold());
        }
    }

    private Component relationshipEnd(RetentionFile file) {
        var day = new DayField("relationship-end", getTranslation("retention.relationship-end"));
        day.setHelperText(getTranslation("retention.relationship-end-help"));
        day.setValue(file.since());
        var enter = new Button(getTranslation("retention.relationship-enter"), click -> {
            if (day.getValue() == null) {
                day.setInvalid(true);
                day.setErrorMessage(getTranslation("retention.day-needed"));
                return;
            }
            switch (desk.keeping().relationshipEnded(application, day.getValue(), file.version())) {
                case RelationshipEndOutcome.ClockStarted(var last) -> {
                    Notification.show(getTranslation("retention.kept-until", Moments.day(last, getLocale())));
                    showAnew();
                }
                case RelationshipEndOutcome.DayStillToCome() -> {
                    day.setInvalid(true);
                    day.setErrorMessage(getTranslation("retention.day-to-come"));
                }
            }
        });
        enter.setId("relationship-enter");
        return new Div(day, enter);
    }

    private Component hold() {
        var hold = new Button(
                getTranslation("retention.hold"),
                click -> new ReasonDialog("retention.holding", reason -> {
                            desk.keeping().hold(application, reason);
                            showAnew();
                        })
                        .open());
        hold.setId("hold");
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        return hold;
    }

    private Component held(RetentionHold hold) {
        var card = new Div(
                new Paragraph(hold.reason()),
                soft("retention.held-by", hold.placedBy(), desk.moments().exact(hold.placedAt(), getLocale())));
        card.addClassName("card");
        var ended = hold.endedAt();
        if (ended != null) {
            card.add(
                    new Paragraph(hold.endReason()),
                    soft("retention.released-by", hold.endedBy(), desk.moments().exact(ended, getLocale())));
        } else if (desk.decides()) {
            card.add(release(hold));
        }
        return card;
    }

    private Span soft(String key, String who, String when) {
        var words = new Span(getTranslation(key, who, when));
        words.addClassName("soft");
        return words;
    }

    private Component release(RetentionHold hold) {
        var release = new Button(
                getTranslation("retention.release"),
                click -> new ReasonDialog("retention.releasing", reason -> {
                            desk.keeping().release(application, hold.id(), reason);
                            showAnew();
                        })
                        .open());
        release.setId("release");
        release.addThemeVariants(ButtonVariant.SMALL);
        return new Div(release);
    }
}
