package org.partnerportal.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.partner.ui.PartnerChoices;
import org.partnerportal.settings.Feature;
import org.partnerportal.settings.FeatureAdministration;
import org.partnerportal.settings.FeatureSwitch;
import org.partnerportal.settings.TurnFeature;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// One feature: how it is for all, and for which partners otherwise.
final class FeatureCard extends Div {

    private final Feature feature;
    private final transient FeatureAdministration administration;
    private final transient PartnerChoices choices;
    private final transient PartnerProfiles profiles;
    private final transient Moments moments;

    FeatureCard(
            Feature feature,
            FeatureAdministration administration,
            PartnerChoices choices,
            PartnerProfiles profiles,
            Moments moments) {
        this.feature = feature;
        this.administration = administration;
        this.choices = choices;
        this.profiles = profiles;
        this.moments = moments;
        setId("feature-" + feature);
        addClassNames("card", "feature-card");
        show();
    }

    private void show() {
        removeAll();
        var switches = administration.of(feature);
        var all = switches.stream().filter(each -> each.partner() == null).findFirst();
        add(
                new H2(getTranslation("settings.feature." + feature)),
                new Paragraph(getTranslation("settings.feature-text." + feature)),
                forAll(all.orElse(null)));
        var own = new UnorderedList();
        switches.stream().filter(each -> each.partner() != null).map(this::line).forEach(own::add);
        if (own.getComponentCount() > 0) {
            add(own);
        }
        var except = new Button(
                getTranslation("settings.feature.for-partner"),
                click -> new FeatureDialog(feature, administration, choices, this::show).open());
        except.setId("for-partner-" + feature);
        add(except);
    }

    private Div forAll(@Nullable FeatureSwitch all) {
        var on = all == null || all.enabled();
        var turn = new Button(getTranslation(on ? "settings.feature.turn-off" : "settings.feature.turn-on"), click -> {
            administration.turn(new TurnFeature(feature, null, !on, null, all));
            show();
        });
        turn.setId("turn-" + feature);
        var line = new Div(new Span(getTranslation("settings.feature.for-all")), state(on), turn);
        line.addClassName("feature-line");
        return line;
    }

    private ListItem line(FeatureSwitch own) {
        var partner = Objects.requireNonNull(own.partner());
        var until = Optional.ofNullable(own.until())
                .map(end -> getTranslation("settings.feature.until", moments.date(end, getLocale())))
                .orElse(getTranslation("settings.feature.for-good"));
        var forget = new Button(getTranslation("settings.feature.forget"), click -> {
            administration.forget(feature, partner);
            show();
        });
        forget.setId("forget-" + feature + "-" + partner);
        forget.addThemeVariants(ButtonVariant.SMALL);
        var line = new ListItem(new Span(profiles.name(partner)), state(own.enabled()), new Span(until), forget);
        line.addClassName("feature-line");
        return line;
    }

    private StatusBadge state(boolean on) {
        return on
                ? new StatusBadge(getTranslation("settings.feature.on"), VaadinIcon.CHECK_CIRCLE, Tone.SUCCESS)
                : new StatusBadge(getTranslation("settings.feature.off"), VaadinIcon.BAN, Tone.NEUTRAL);
    }
}
