package org.partnerportal.settings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Stream;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.partner.ui.PartnerChoices;
import org.partnerportal.settings.Feature;
import org.partnerportal.settings.FeatureAdministration;
import org.partnerportal.uikit.Moments;

/// Makes a card for each feature that can be switched.
@SpringComponent
class FeatureCards {

    private final FeatureAdministration administration;
    private final PartnerChoices choices;
    private final PartnerProfiles profiles;
    private final Moments moments;

    FeatureCards(
            FeatureAdministration administration, PartnerChoices choices, PartnerProfiles profiles, Moments moments) {
        this.administration = administration;
        this.choices = choices;
        this.profiles = profiles;
        this.moments = moments;
    }

    Div all() {
        var cards = new Div();
        cards.addClassName("feature-cards");
        Stream.of(Feature.values())
                .map(feature -> new FeatureCard(feature, administration, choices, profiles, moments))
                .forEach(cards::add);
        return cards;
    }
}
