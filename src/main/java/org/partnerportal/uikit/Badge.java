package org.partnerportal.uikit;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/// What a badge says: a word, with an icon and a tone, so that colour alone never says anything.
public record Badge(String word, VaadinIcon icon, Tone tone) {

    /// The icon by the name the browser knows it by.
    String iconName() {
        return "vaadin:" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
