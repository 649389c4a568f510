package org.partnerportal.onboarding.ui;

import java.util.Locale;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.springframework.stereotype.Component;

/// What people call a datum: the catalogue's label, with a number where there are several of its kind.
@Component
public class ItemLabels {

    private final FieldCatalogue catalogue;

    ItemLabels(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public String of(FieldPath path, Locale locale) {
        var label = catalogue.find(path).map(field -> field.label(locale)).orElse(path.value());
        return path.occurrence() < 0 ? label : label + " " + (path.occurrence() + 1);
    }
}
