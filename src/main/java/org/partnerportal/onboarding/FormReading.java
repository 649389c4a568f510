package org.partnerportal.onboarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.standard.Requirements;
import org.partnerportal.validation.FieldProblem;
import org.springframework.stereotype.Component;

/// Makes of an application the form its provider works on: what applies, what is open, what is missing, masked values.
@Component
class FormReading {

    private final FieldCatalogue catalogue;
    private final Requirements requirements;
    private final StandardOfApplication standards;
    private final Remediations remediations;
    private final OpenMatters open;

    FormReading(
            FieldCatalogue catalogue,
            Requirements requirements,
            StandardOfApplication standards,
            Remediations remediations,
            OpenMatters open) {
        this.catalogue = catalogue;
        this.requirements = requirements;
        this.standards = standards;
        this.remediations = remediations;
        this.open = open;
    }

    ApplicationForm form(MerchantApplication application, LocalDate today) {
        var form = application.form();
        var standard = standards.of(application, today);
        var problems = hindrances(application, standard, today);
        var fields = requirements.fields(standard, form);
        return new ApplicationForm(
                application.id(),
                application.content().businessCode(),
                application.version(),
                application.status(),
                standard,
                requirements.withdrawnIndustries(standard),
                catalogue.masked(form),
                fields,
                editable(application, fields.stream(), problems.stream()),
                application.status().editable() ? problems : List.of(),
                application.content().updatedAt(),
                application.status() == ApplicationStatus.REMEDIATION
                        ? remediations.open(application.id(), form)
                        : Optional.empty());
    }

    /// What may be changed: everything that applies in a draft; in remediation the returned items, and what has become
    /// due because of their change.
    Set<FieldPath> editable(MerchantApplication application, LocalDate today) {
        var form = application.form();
        var standard = standards.of(application, today);
        // Only in remediation does it matter what is wrong, and it takes long to find out.
        var problems = application.status() == ApplicationStatus.REMEDIATION
                ? hindrances(application, standard, today)
                : List.<FieldProblem>of();
        return editable(application, requirements.fields(standard, form).stream(), problems.stream());
    }

    // What nobody can open any more is wrong too, whatever was returned.
    private List<FieldProblem> hindrances(MerchantApplication application, String standard, LocalDate today) {
        var due = requirements.hindrances(standard, application.form(), today);
        return application.status().editable()
                ? Stream.concat(due.stream(), open.quarantined(application)).toList()
                : due;
    }

    /// Which of the typed fields may be changed: in a draft any of the catalogue, since it keeps what does not apply
    /// now.
    Set<FieldPath> open(MerchantApplication application, Set<FieldPath> typed, LocalDate today) {
        return application.status() == ApplicationStatus.DRAFT
                ? typed.stream().filter(this::holdsValue).collect(Collectors.toUnmodifiableSet())
                : editable(application, today);
    }

    private boolean holdsValue(FieldPath path) {
        return catalogue
                .find(path)
                .filter(field -> field.type() != FieldType.GROUP)
                .isPresent();
    }

    private static Set<FieldPath> editable(
            MerchantApplication application, Stream<ApplicableField> fields, Stream<FieldProblem> problems) {
        return switch (application.status()) {
            case DRAFT ->
                fields.filter(each -> each.field().type() != FieldType.GROUP)
                        .map(ApplicableField::path)
                        .collect(Collectors.toUnmodifiableSet());
            case REMEDIATION ->
                Stream.concat(application.content().open().stream(), problems.map(FieldProblem::path))
                        .collect(Collectors.toUnmodifiableSet());
            default -> Set.of();
        };
    }
}
