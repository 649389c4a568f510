package org.partnerportal.bulkboarding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.springframework.stereotype.Component;

/// The words of every column whose value is picked.
@Component
class ColumnWords {

    private final Map<FieldPath, ChoiceWords> words = new HashMap<>();

    ColumnWords(FieldCatalogue catalogue) {
        var known = new HashMap<List<Choice>, ChoiceWords>();
        catalogue.fields().stream()
                .filter(field -> catalogue.isPicked(field.path()))
                .forEach(field -> words.put(
                        field.path(), known.computeIfAbsent(catalogue.options(field.path()), ChoiceWords::new)));
    }

    /// Those of the field by its catalogue's path, if it is picked.
    Optional<ChoiceWords> of(FieldPath template) {
        return Optional.ofNullable(words.get(template));
    }
}
