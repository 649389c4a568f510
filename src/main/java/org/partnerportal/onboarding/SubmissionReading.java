package org.partnerportal.onboarding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.standard.Requirements;
import org.springframework.stereotype.Component;

/// Reads a frozen submission beside the one before it, masked for every reader.
///
/// Reached only with an application that its own scope has let through.
@Component
class SubmissionReading {

    private final Revisions revisions;
    private final FieldCatalogue catalogue;
    private final Requirements requirements;

    SubmissionReading(Revisions revisions, FieldCatalogue catalogue, Requirements requirements) {
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.requirements = requirements;
    }

    FormValues form(MerchantApplicationId id, int revision) {
        return revisions.find(id, revision).map(Revisions.Revision::form).orElse(FormValues.empty());
    }

    Optional<Submission> read(MerchantApplicationId id, int revision) {
        return revisions.find(id, revision).map(found -> {
            var before = revision > 1 ? form(id, revision - 1) : found.form();
            return new Submission(
                    id,
                    revision,
                    found.submittedAt(),
                    found.standard(),
                    fields(found.standard(), found.form(), before));
        });
    }

    private List<SubmittedField> fields(String standard, FormValues now, FormValues before) {
        var asked = requirements.fields(standard, now);
        var paths = asked.stream().map(ApplicableField::path).collect(Collectors.toSet());
        var gone = requirements.fields(standard, before).stream().filter(each -> !paths.contains(each.path()));
        return Stream.concat(asked.stream(), gone)
                .filter(each -> each.field().type() != FieldType.GROUP)
                .filter(each -> each.required()
                        || !now.all(each.path()).isEmpty()
                        || !before.all(each.path()).isEmpty())
                .map(each -> new SubmittedField(
                        each.field(),
                        each.path(),
                        each.required(),
                        shown(each, now),
                        shown(each, before),
                        !now.all(each.path()).equals(before.all(each.path()))))
                .toList();
    }

    private List<String> shown(ApplicableField field, FormValues form) {
        return form.all(field.path()).stream()
                .map(value -> field.field().sensitive() ? catalogue.masked(field.path(), value, Locale.ROOT) : value)
                .toList();
    }
}
