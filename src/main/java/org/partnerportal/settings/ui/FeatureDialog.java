package org.partnerportal.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerQuery;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.settings.Feature;
import org.partnerportal.settings.FeatureAdministration;
import org.partnerportal.settings.TurnFeature;
import org.partnerportal.uikit.Moments;

/// Switches a feature for one partner, until a day if it is not for good.
final class FeatureDialog extends Dialog {

    private final ComboBox<PartnerSummary> partner = new ComboBox<>();
    private final Select<Boolean> on = new Select<>();
    private final DatePicker lastDay = new DatePicker();
    private final Feature feature;
    private final transient FeatureAdministration administration;
    private final Runnable done;

    FeatureDialog(Feature feature, FeatureAdministration administration, PartnerDirectory directory, Runnable done) {
        this.feature = feature;
        this.administration = administration;
        this.done = done;
        setId("feature-dialog");
        setWidth("480px");
        setHeaderTitle(getTranslation("settings.feature." + feature));
        partner.setId("feature-partner");
        partner.setLabel(getTranslation("settings.feature.partner"));
        partner.setItemLabelGenerator(each -> each.name() + " · " + each.number());
        partner.setItems(wanted ->
                directory
                        .list(new PartnerQuery(wanted.getFilter().orElse(null), null, null, false, null), null)
                        .rows()
                        .stream()
                        .skip(wanted.getOffset())
                        .limit(wanted.getLimit()));
        partner.setRequiredIndicatorVisible(true);
        partner.setManualValidation(true);
        partner.setWidthFull();
        on.setId("feature-on");
        on.setLabel(getTranslation("settings.feature.state"));
        on.setItems(true, false);
        on.setItemLabelGenerator(each -> getTranslation(each ? "settings.feature.on" : "settings.feature.off"));
        on.setValue(false);
        on.setWidthFull();
        lastDay.setId("feature-last-day");
        lastDay.setLabel(getTranslation("settings.feature.last-day"));
        lastDay.setHelperText(getTranslation("settings.feature.last-day-help"));
        lastDay.setLocale(getLocale());
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

    private void save() {
        var chosen = partner.getValue();
        partner.setErrorMessage(getTranslation("settings.feature.partner-missing"));
        partner.setInvalid(chosen == null);
        if (chosen == null) {
            return;
        }
        var seen = administration.of(feature).stream()
                .filter(each -> chosen.id().equals(each.partner()))
                .findFirst()
                .orElse(null);
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
                : lastDay.getValue().plusDays(1).atStartOfDay(Moments.ZONE).toInstant();
    }
}
