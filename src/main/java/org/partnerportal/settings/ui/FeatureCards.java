package org.partnerportal.settings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Stream;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.settings.Feature;
import org.partnerportal.settings.FeatureAdministration;
import org.partnerportal.uikit.Moments;

/// Makes a card for each feature that can be switched.
@SpringComponent
class FeatureCards {

    private final FeatureAdministration administration;
    private final PartnerDirectory directory;
    private final PartnerProfiles profiles;
    private final Moments moments;

    FeatureCards(
            FeatureAdministration administration,
            PartnerDirectory directory,
            PartnerProfiles profiles,
            Moments moments) {
        this.administration = administration;
        this.directory = directory;
        this.profiles = profiles;
        this.moments = moments;
    }

    Div all() {
        var cards = new Div();
        cards.addClassName("feature-cards");
        Stream.of(Feature.values())
                .map(feature -> new FeatureCard(feature, administration, directory, profiles, moments))
                .forEach(cards::add);
        return cards;
    }
}
