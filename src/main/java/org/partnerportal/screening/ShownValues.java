package org.partnerportal.screening;

import java.util.Locale;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// How a value stands in a finding: masked where it is personal.
record ShownValues(FieldCatalogue catalogue) {

    String of(FieldPath path, String value) {
        return catalogue.masked(path, value, Locale.ROOT);
    }

    String of(String path, FormValues form) {
        var at = FieldPath.of(path);
        return form.first(at).map(value -> of(at, value)).orElse("");
    }
}
