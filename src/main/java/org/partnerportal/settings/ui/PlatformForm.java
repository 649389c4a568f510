package org.partnerportal.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import org.partnerportal.settings.PlatformSettings;
import org.partnerportal.settings.PlatformSettingsAdministration;
import org.partnerportal.settings.WorkingHours;
import org.partnerportal.uikit.Languages;

/// Working hours, default language, and whom to ask for help.
final class PlatformForm extends Div {

    private static final int LONGEST_HELP = 200;

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();
    private final Select<Locale> language = new Select<>();
    private final TextField help = new TextField();
    private final Paragraph said = new Paragraph();
    private final transient PlatformSettingsAdministration administration;
    private long version;

    PlatformForm(PlatformSettingsAdministration administration) {
        this.administration = administration;
        addClassNames("card", "settings-form");
        days.setId("days");
        days.setLabel(getTranslation("settings.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, getLocale()));
        hour(from, "from");
        hour(until, "until");
        language.setId("default-language");
        language.setLabel(getTranslation("settings.default-language"));
        language.setHelperText(getTranslation("settings.default-language-help"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        help.setId("help");
        help.setLabel(getTranslation("settings.help"));
        help.setHelperText(getTranslation("settings.help-help"));
        help.setMaxLength(LONGEST_HELP);
        said.setId("said");
        said.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("settings.save"), click -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var hours = new Div(from, until);
        hours.addClassName("settings-hours");
        add(new H2(getTranslation("settings.hours")), days, hours, language, help, said, save);
        show(administration.read());
    }

    private void hour(TimePicker picker, String id) {
        picker.setId(id);
        picker.setLabel(getTranslation("settings." + id));
        picker.setStep(Duration.ofMinutes(30));
        picker.setManualValidation(true);
    }

    private void show(PlatformSettings settings) {
        version = settings.version();
        days.setValue(settings.hours().days());
        from.setValue(settings.hours().from());
        until.setValue(settings.hours().until());
        language.setValue(Languages.nearest(settings.defaultLanguage()));
        help.setValue(settings.help());
    }

    private void save() {
        var hours = new WorkingHours(Set.copyOf(days.getValue()), time(from), time(until));
        var done = administration.change(
                new PlatformSettings(hours, language.getValue(), help.getValue().strip(), version));
        until.setErrorMessage(getTranslation("settings.hours-wrong"));
        until.setInvalid(!done);
        if (done) {
            show(administration.read());
        }
        said.setText(done ? getTranslation("settings.saved") : "");
    }

    // An empty time ends before it begins, and is told so.
    private static LocalTime time(TimePicker picker) {
        return picker.getOptionalValue().orElse(LocalTime.MIDNIGHT);
    }
}
