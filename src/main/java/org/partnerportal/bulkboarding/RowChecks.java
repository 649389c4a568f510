package org.partnerportal.bulkboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.CapabilitiesOfScenes;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.partner.BoardingPermission;
import org.partnerportal.validation.FieldProblem;
import org.partnerportal.validation.FormChecks;
import org.springframework.stereotype.Component;

/// Says what is the matter with a row, by the same checks as the form and by what is agreed with the provider.
@Component
class RowChecks {

    private static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");
    private static final FieldPath INDUSTRY = FieldPath.of("settlement_info.qualification_type");
    private static final FieldPath SCENES = FieldPath.of("business_info.sales_info.sales_scenes_type[]");
    private static final int LONGEST_NAME = 255;

    // What stands for a paper that is to come: the checks only ask whether there is one.
    private static final String TO_COME = "018f0000-0000-7000-8000-000000000000";

    private final FieldCatalogue catalogue;
    private final FormChecks checks;

    RowChecks(FieldCatalogue catalogue, FormChecks checks) {
        this.catalogue = catalogue;
        this.checks = checks;
    }

    /// A day's and a provider's checks for one sheet.
    record Terms(Headings headings, @Nullable BoardingPermission permission, LocalDate today) {}

    List<Flaw> flaws(ReadRow row, Terms terms) {
        var flaws = new ArrayList<Flaw>();
        var form = withPapers(row);
        var pruned = catalogue.pruned(form);
        for (var field : catalogue.applicable(pruned)) {
            checks.problem(field, pruned, terms.today())
                    .ifPresent(problem -> flaws.add(flaw(problem, kind(problem), terms.headings())));
        }
        form.asMap().keySet().stream()
                .filter(path -> pruned.all(path).isEmpty())
                .forEach(path -> flaws.add(notNeeded(path, form, terms)));
        fileNames(row, terms.headings()).forEach(flaws::add);
        notAllowed(pruned, terms).ifPresent(flaws::add);
        return withoutConsequences(flaws);
    }

    // Beside a wrong value nobody knows what else is needed: the wrong one may be the one that asks for it.
    private static List<Flaw> withoutConsequences(List<Flaw> flaws) {
        if (flaws.stream().anyMatch(flaw -> flaw.kind().blocking())) {
            flaws.removeIf(flaw -> flaw.kind() == FlawKind.NOT_NEEDED);
        }
        return flaws;
    }

    private static FormValues withPapers(ReadRow row) {
        if (row.files().isEmpty()) {
            return row.values();
        }
        var all = new HashMap<>(row.values().asMap());
        row.files().forEach((path, names) -> all.put(path, Collections.nCopies(names.size(), TO_COME)));
        return FormValues.of(all);
    }

    // A row without a number of its own cannot be told from others, so it may not come in as a draft either.
    private static FlawKind kind(FieldProblem problem) {
        return problem.missing() && !problem.path().equals(ImportColumns.CODE) ? FlawKind.MISSING : FlawKind.WRONG;
    }

    private Flaw notNeeded(FieldPath path, FormValues form, Terms terms) {
        return checks.problem(path, form, terms.today())
                .map(problem -> flaw(problem, FlawKind.WRONG, terms.headings()))
                .orElseGet(() -> new Flaw(
                        terms.headings().place(path),
                        path.value(),
                        FlawKind.NOT_NEEDED,
                        "bulkboarding.flaw.not-needed",
                        List.of()));
    }

    private static Stream<Flaw> fileNames(ReadRow row, Headings headings) {
        return row.files().entrySet().stream()
                .filter(papers -> !papers.getValue().stream().allMatch(RowChecks::fileName))
                .map(papers -> new Flaw(
                        headings.place(papers.getKey()),
                        papers.getKey().value(),
                        FlawKind.WRONG,
                        "bulkboarding.flaw.file-name",
                        List.of()));
    }

    private static boolean fileName(String name) {
        return name.length() <= LONGEST_NAME
                && name.chars().noneMatch(letter -> letter == '/' || letter == '\\' || Character.isISOControl(letter));
    }

    private Optional<Flaw> notAllowed(FormValues form, Terms terms) {
        var permission = terms.permission();
        if (permission == null) {
            return Optional.of(notAllowed("partner.refused.no-acquirer", terms));
        }
        var known = FormValues.of(Map.of(
                SUBJECT_TYPE, form.all(SUBJECT_TYPE),
                SCENES,
                        form.all(SCENES).stream()
                                .filter(scene -> catalogue.lists(SCENES, scene))
                                .toList()));
        return permission
                .refusal(
                        form.first(SUBJECT_TYPE).orElse(null),
                        form.first(INDUSTRY).orElse(null),
                        CapabilitiesOfScenes.of(known))
                .map(key -> notAllowed(key, terms));
    }

    private static Flaw notAllowed(String key, Terms terms) {
        var path = key.endsWith("industry") ? INDUSTRY : key.endsWith("capability") ? SCENES : SUBJECT_TYPE;
        return new Flaw(terms.headings().place(path), path.value(), FlawKind.NOT_ALLOWED, key, List.of());
    }

    private static Flaw flaw(FieldProblem problem, FlawKind kind, Headings headings) {
        return new Flaw(
                headings.place(problem.path()), problem.path().value(), kind, problem.key(), problem.arguments());
    }
}
