package org.partnerportal.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.partner.ui.PartnerChoices;
import org.partnerportal.settings.Feature;
import org.partnerportal.settings.FeatureAdministration;
import org.partnerportal.settings.FeatureSwitch;
import org.partnerportal.settings.TurnFeature;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.DayField;

/// Switches a feature for one partner, until a day if it is not for good.
final class FeatureDialog extends Dialog {

    private final ComboBox<PartnerSummary> partner = new ComboBox<>();
    private final Select<Boolean> on = new Select<>();
    private final DayField lastDay = new DayField("feature-last-day", getTranslation("settings.feature.last-day"));
    private final Feature feature;
    private final transient FeatureAdministration administration;
    private final Runnable done;
    private transient @Nullable FeatureSwitch seen;

    FeatureDialog(Feature feature, FeatureAdministration administration, PartnerChoices choices, Runnable done) {
        this.feature = feature;
        this.administration = administration;
        this.done = done;
        setId("feature-dialog");
        setWidth("480px");
        setHeaderTitle(getTranslation("settings.feature." + feature));
        partner(choices);
        state();
        lastDay.setHelperText(getTranslation("settings.feature.last-day-help"));
        lastDay.setManualValidation(true);
        lastDay.setWidthFull();
        var form = new Div(partner, on, lastDay);
        form.addClassName("feature-form");
        add(form);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        var confirm = new Button(getTranslation("settings.save"), click -> save());
        confirm.setId("feature-save");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private void partner(PartnerChoices choices) {
        partner.setId("feature-partner");
        partner.setLabel(getTranslation("settings.feature.partner"));
        choices.offerIn(partner);
        partner.addValueChangeListener(change -> showAsItIs());
        partner.setRequiredIndicatorVisible(true);
        partner.setManualValidation(true);
        partner.setWidthFull();
    }

    // What is saved is checked against what stood here when the partner was chosen.
    private void showAsItIs() {
        seen = partner.isEmpty()
                ? null
                : administration.find(feature, partner.getValue().id()).orElse(null);
        on.setValue(seen != null && seen.enabled());
        lastDay.clear();
    }

    private void state() {
        on.setId("feature-on");
        on.setLabel(getTranslation("settings.feature.state"));
        on.setItems(true, false);
        on.setItemLabelGenerator(each -> getTranslation(each ? "settings.feature.on" : "settings.feature.off"));
        on.setValue(false);
        on.setWidthFull();
    }

    private void save() {
        var chosen = partner.getValue();
        partner.setErrorMessage(getTranslation("settings.feature.partner-missing"));
        partner.setInvalid(chosen == null);
        if (chosen == null) {
            return;
        }
        if (administration.turn(new TurnFeature(feature, chosen.id(), on.getValue(), until(), seen))) {
            close();
            done.run();
        } else {
            lastDay.setErrorMessage(getTranslation("settings.feature.last-day-past"));
            lastDay.setInvalid(true);
        }
    }

    private @Nullable Instant until() {
        return lastDay.isEmpty()
                ? null
                : lastDay.getValue().plusDays(1).atStartOfDay(SchemeTime.ZONE).toInstant();
    }
}
