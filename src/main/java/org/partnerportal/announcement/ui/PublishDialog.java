package org.partnerportal.announcement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.announcement.AnnouncementKind;
import org.partnerportal.announcement.Audience;
import org.partnerportal.announcement.Period;
import org.partnerportal.announcement.PublishAnnouncement;
import org.partnerportal.announcement.PublishOutcome;
import org.partnerportal.announcement.PublishProblem;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.partner.ui.PartnerChoices;

/// Where an announcement is written. What is wrong is said where it is.
final class PublishDialog extends Dialog {

    private static final Duration SHOWN_FOR = Duration.ofDays(30);

    private final Select<AnnouncementKind> kind = new Select<>();
    private final Select<Audience> audience = new Select<>();
    private final MultiSelectComboBox<PartnerSummary> partners = new MultiSelectComboBox<>();
    private final WordingForm words = new WordingForm();
    private final MomentField begins = new MomentField("begins", null);
    private final MomentField ends = new MomentField("ends", null);
    private final MomentField shownFrom;
    private final MomentField shownUntil;
    private final Checkbox toConfirm = new Checkbox();
    private final transient Function<PublishAnnouncement, PublishOutcome> publish;
    private final Runnable published;

    PublishDialog(
            PartnerChoices choices,
            Instant now,
            Function<PublishAnnouncement, PublishOutcome> publish,
            Runnable published) {
        this.publish = publish;
        this.published = published;
        this.shownFrom = new MomentField("shown-from", now);
        this.shownUntil = new MomentField("shown-until", now.plus(SHOWN_FOR));
        setId("publish-dialog");
        setWidth("760px");
        setHeaderTitle(getTranslation("announcement.publish"));
        choice(kind, "kind", AnnouncementKind.values(), AnnouncementKind.NEWS);
        choice(audience, "audience", Audience.values(), Audience.EVERYONE);
        partners(choices);
        toConfirm.setId("to-confirm");
        toConfirm.setLabel(getTranslation("announcement.to-confirm-label"));
        add(form());
        adapt();
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("publish-cancel");
        var confirm = new Button(getTranslation("announcement.publish-now"), click -> publish());
        confirm.setId("publish-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private Div form() {
        var first = new Div(kind, audience, partners);
        var last = new Div(begins, ends, shownFrom, shownUntil, toConfirm);
        first.addClassName("publish-fields");
        last.addClassName("publish-fields");
        var form = new Div(first, words, last);
        form.addClassName("publish-form");
        return form;
    }

    private <E extends Enum<E>> void choice(Select<E> select, String id, E[] values, E usual) {
        select.setId(id);
        select.setLabel(getTranslation("announcement." + id));
        select.setItems(values);
        select.setItemLabelGenerator(each -> getTranslation("announcement." + id + "." + each));
        select.setValue(usual);
        select.addValueChangeListener(change -> adapt());
    }

    private void partners(PartnerChoices choices) {
        partners.setId("partners");
        partners.setLabel(getTranslation("announcement.partners"));
        partners.setManualValidation(true);
        choices.offerIn(partners);
    }

    private void adapt() {
        partners.setVisible(audience.getValue() == Audience.CHOSEN);
        var maintenance = kind.getValue() == AnnouncementKind.MAINTENANCE;
        begins.setVisible(maintenance);
        ends.setVisible(maintenance);
    }

    private void publish() {
        var shown = period(shownFrom, shownUntil);
        if (shown == null) {
            pointOut(Set.of(PublishProblem.SHOWN_ENDS_BEFORE_IT_BEGINS));
            return;
        }
        switch (publish.apply(command(shown))) {
            case PublishOutcome.Published _ -> {
                close();
                published.run();
            }
            case PublishOutcome.Incomplete(var found) -> pointOut(found);
        }
    }

    private void pointOut(Set<PublishProblem> found) {
        words.pointOutMissing();
        partners.setErrorMessage(getTranslation("announcement.problem.NO_PARTNER_CHOSEN"));
        partners.setInvalid(found.contains(PublishProblem.NO_PARTNER_CHOSEN));
        complain(shownUntil, found, PublishProblem.SHOWN_ENDS_BEFORE_IT_BEGINS, PublishProblem.SHOWN_IS_OVER);
        complain(ends, found, PublishProblem.WINDOW_MISSING, PublishProblem.WINDOW_ENDS_BEFORE_IT_BEGINS);
    }

    private static void complain(
            MomentField field, Set<PublishProblem> found, PublishProblem one, PublishProblem other) {
        var said = found.contains(other) ? other : one;
        field.complain(found.contains(said), "announcement.problem." + said);
    }

    private PublishAnnouncement command(Period shown) {
        var chosen = partners.getValue().stream().map(PartnerSummary::id).collect(Collectors.toSet());
        return new PublishAnnouncement(
                kind.getValue(),
                audience.getValue(),
                audience.getValue() == Audience.CHOSEN ? chosen : Set.of(),
                words.words(),
                toConfirm.getValue(),
                shown,
                period(begins, ends));
    }

    private static @Nullable Period period(MomentField from, MomentField until) {
        var begin = from.moment();
        var end = until.moment();
        return begin == null || end == null ? null : new Period(begin, end);
    }
}
