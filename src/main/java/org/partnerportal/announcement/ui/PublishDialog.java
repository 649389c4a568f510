package org.partnerportal.announcement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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
import org.partnerportal.announcement.Wording;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerQuery;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.uikit.Moments;

/// Where an announcement is written.
final class PublishDialog extends Dialog {

    private static final Duration SHOWN_FOR = Duration.ofDays(30);
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 4000;

    private final Select<AnnouncementKind> kind = new Select<>();
    private final Select<Audience> audience = new Select<>();
    private final MultiSelectComboBox<PartnerSummary> partners = new MultiSelectComboBox<>();
    private final TextField titleChinese = new TextField();
    private final TextField titleEnglish = new TextField();
    private final TextArea textChinese = new TextArea();
    private final TextArea textEnglish = new TextArea();
    private final Checkbox toConfirm = new Checkbox();
    private final DateTimePicker shownFrom = new DateTimePicker();
    private final DateTimePicker shownUntil = new DateTimePicker();
    private final DateTimePicker begins = new DateTimePicker();
    private final DateTimePicker ends = new DateTimePicker();
    private final UnorderedList problems = new UnorderedList();
    private final transient Function<PublishAnnouncement, PublishOutcome> publish;
    private final Runnable published;

    PublishDialog(
            PartnerDirectory directory,
            Instant now,
            Function<PublishAnnouncement, PublishOutcome> publish,
            Runnable published) {
        this.publish = publish;
        this.published = published;
        setId("publish-dialog");
        setWidth("760px");
        setHeaderTitle(getTranslation("announcement.publish"));
        choices(directory);
        words(titleChinese, "title-zh", LONGEST_TITLE);
        words(titleEnglish, "title-en", LONGEST_TITLE);
        texts(textChinese, "text-zh");
        texts(textEnglish, "text-en");
        toConfirm.setId("to-confirm");
        toConfirm.setLabel(getTranslation("announcement.to-confirm-label"));
        moment(shownFrom, "shown-from", now);
        moment(shownUntil, "shown-until", now.plus(SHOWN_FOR));
        moment(begins, "begins", null);
        moment(ends, "ends", null);
        problems.setId("problems");
        problems.addClassName("problems");
        problems.getElement().setAttribute("role", "alert");
        var form = new Div(
                kind,
                audience,
                partners,
                titleChinese,
                titleEnglish,
                textChinese,
                textEnglish,
                begins,
                ends,
                shownFrom,
                shownUntil,
                toConfirm,
                problems);
        form.addClassName("publish-form");
        add(form);
        adapt();
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.setId("publish-cancel");
        var confirm = new Button(getTranslation("announcement.publish-now"), click -> publish());
        confirm.setId("publish-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private void choices(PartnerDirectory directory) {
        kind.setId("kind");
        kind.setLabel(getTranslation("announcement.kind"));
        kind.setItems(AnnouncementKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("announcement.kind." + each));
        kind.setValue(AnnouncementKind.NEWS);
        kind.addValueChangeListener(change -> adapt());
        audience.setId("audience");
        audience.setLabel(getTranslation("announcement.audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(each -> getTranslation("announcement.audience." + each));
        audience.setValue(Audience.EVERYONE);
        audience.addValueChangeListener(change -> adapt());
        partners.setId("partners");
        partners.setLabel(getTranslation("announcement.partners"));
        partners.setItemLabelGenerator(partner -> partner.name() + " · " + partner.number());
        partners.setItems(wanted ->
                directory
                        .list(new PartnerQuery(wanted.getFilter().orElse(null), null, null, false, null), null)
                        .rows()
                        .stream()
                        .skip(wanted.getOffset())
                        .limit(wanted.getLimit()));
    }

    private void words(TextField field, String id, int longest) {
        field.setId(id);
        field.setLabel(getTranslation("announcement." + id));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
    }

    private void texts(TextArea field, String id) {
        field.setId(id);
        field.setLabel(getTranslation("announcement." + id));
        field.setMaxLength(LONGEST_TEXT);
        field.setMinHeight("96px");
        field.setMaxHeight("200px");
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
    }

    private void moment(DateTimePicker picker, String id, @Nullable Instant value) {
        picker.setId(id);
        picker.setLabel(getTranslation("announcement." + id));
        picker.setStep(Duration.ofMinutes(15));
        if (value != null) {
            picker.setValue(
                    value.atZone(Moments.ZONE).toLocalDateTime().withSecond(0).withNano(0));
        }
    }

    private void adapt() {
        partners.setVisible(audience.getValue() == Audience.CHOSEN);
        var maintenance = kind.getValue() == AnnouncementKind.MAINTENANCE;
        begins.setVisible(maintenance);
        ends.setVisible(maintenance);
    }

    private void publish() {
        problems.removeAll();
        var outcome = shownFrom.isEmpty() || shownUntil.isEmpty()
                ? new PublishOutcome.Incomplete(Set.of(PublishProblem.SHOWN_ENDS_BEFORE_IT_BEGINS))
                : publish.apply(command());
        switch (outcome) {
            case PublishOutcome.Published _ -> {
                close();
                published.run();
            }
            case PublishOutcome.Incomplete(var found) ->
                found.stream()
                        .sorted()
                        .map(problem -> new ListItem(getTranslation("announcement.problem." + problem)))
                        .forEach(problems::add);
        }
    }

    private PublishAnnouncement command() {
        return new PublishAnnouncement(
                kind.getValue(),
                audience.getValue(),
                audience.getValue() == Audience.CHOSEN
                        ? partners.getValue().stream().map(PartnerSummary::id).collect(Collectors.toSet())
                        : Set.of(),
                new Wording(
                        titleChinese.getValue().strip(),
                        titleEnglish.getValue().strip(),
                        textChinese.getValue().strip(),
                        textEnglish.getValue().strip()),
                toConfirm.getValue(),
                new Period(instant(shownFrom), instant(shownUntil)),
                begins.isEmpty() || ends.isEmpty() ? null : new Period(instant(begins), instant(ends)));
    }

    private static Instant instant(DateTimePicker picker) {
        return picker.getValue().atZone(Moments.ZONE).toInstant();
    }
}
