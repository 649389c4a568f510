package org.partnerportal.merchant;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.CapabilitiesOfScenes;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.document.DocumentsAtHand;
import org.partnerportal.onboarding.ApplicationContent;
import org.partnerportal.shared.Capability;
import org.partnerportal.standard.Requirements;
import org.partnerportal.validation.FieldProblem;
import org.springframework.stereotype.Component;

/// Finds out what a payment product asks for that its merchant has not given: what the standard in force demands with
/// the product's sales scene, less what it demands without.
@Component
class CapabilityAsking {

    private static final String NOT_MENDED = "merchant.problem.not-mended";

    private final MerchantCapabilities products;
    private final ApplicationContent content;
    private final Requirements requirements;
    private final FieldCatalogue catalogue;
    private final DocumentsAtHand documents;
    private final SystemActor system;

    CapabilityAsking(
            MerchantCapabilities products,
            ApplicationContent content,
            Requirements requirements,
            FieldCatalogue catalogue,
            DocumentsAtHand documents,
            SystemActor system) {
        this.products = products;
        this.content = content;
        this.requirements = requirements;
        this.catalogue = catalogue;
        this.documents = documents;
        this.system = system;
    }

    /// What a merchant has given in all: its last submission, and the evidence of what was opened since.
    FormValues given(Merchant merchant, @Nullable Capability but) {
        var form = system.call(() -> content.submitted(merchant.application()));
        for (var other : products.of(merchant.id())) {
            var scene = other.evidence().scene();
            if (scene != null && other.standing().state().open() && other.id().capability() != but) {
                form = CapabilitiesOfScenes.withScene(
                        form.with(other.evidence().given().asMap()), scene);
            }
        }
        return form;
    }

    /// The sales scenes for which the merchant may ask for the product: those its kind of subject can have at all.
    List<String> scenes(Merchant merchant, Capability capability, LocalDate today) {
        var standard = requirements.inForce(today);
        var form = given(merchant, capability);
        return CapabilitiesOfScenes.opening(capability).stream()
                .filter(scene -> CapabilitiesOfScenes.of(
                                requirements.pruned(standard, CapabilitiesOfScenes.withScene(form, scene)))
                        .contains(capability))
                .toList();
    }

    CapabilityEvidence evidence(Merchant merchant, MerchantCapability product, LocalDate today) {
        var evidence = product.evidence();
        var scene = evidence.scene();
        if (scene == null) {
            return new CapabilityEvidence(List.of(), FormValues.empty(), Set.of(), List.of(), List.of());
        }
        var standard = requirements.inForce(today);
        var before = given(merchant, product.id().capability());
        var given = openable(product);
        var form = CapabilitiesOfScenes.withScene(before.with(given.asMap()), scene);
        var fields = added(standard, before, form);
        var asked = fields.stream().map(ApplicableField::path).collect(toUnmodifiableSet());
        var editable = product.standing().state() == CapabilityState.REQUESTED;
        var problems = editable ? problems(standard, form, asked, evidence.returned(), today) : List.<FieldProblem>of();
        return new CapabilityEvidence(
                fields,
                catalogue.masked(given),
                editable ? open(asked, evidence.returned(), problems) : Set.of(),
                problems,
                evidence.returned());
    }

    // A document that was replaced or taken away when the page did not hear of it, or in which a virus was found, was
    // not
    // given.
    private FormValues openable(MerchantCapability product) {
        var given = product.evidence().given();
        if (product.standing().state() != CapabilityState.REQUESTED) {
            return given;
        }
        var there = documents.of(product.id().subject()).stream()
                .filter(document -> !document.infected())
                .map(document -> document.id().toString())
                .collect(toUnmodifiableSet());
        var changes = new HashMap<FieldPath, List<String>>();
        given.asMap().forEach((path, values) -> {
            if (catalogue.field(path).type() == FieldType.DOCUMENT && !there.containsAll(values)) {
                changes.put(path, values.stream().filter(there::contains).toList());
            }
        });
        return given.with(changes);
    }

    private List<ApplicableField> added(String standard, FormValues before, FormValues form) {
        var was = requirements.fields(standard, before).stream()
                .collect(toMap(ApplicableField::path, ApplicableField::required, (one, other) -> one));
        return requirements.fields(standard, form).stream()
                .filter(each -> each.field().type() != FieldType.GROUP)
                .filter(each -> !was.containsKey(each.path())
                        || (each.required()
                                && !Boolean.TRUE.equals(was.get(each.path()))
                                && before.all(each.path()).isEmpty()))
                .toList();
    }

    private List<FieldProblem> problems(
            String standard, FormValues form, Set<FieldPath> asked, List<ReturnedEvidence> returned, LocalDate today) {
        var due = requirements.hindrances(standard, form, today).stream()
                .filter(problem -> asked.contains(problem.path()));
        var unmended = returned.stream()
                .filter(item -> !item.mended() && asked.contains(item.path()))
                .map(item -> new FieldProblem(item.path(), NOT_MENDED, List.of()));
        return Stream.concat(due, unmended).toList();
    }

    // What was right stays as it was judged.
    private static Set<FieldPath> open(
            Set<FieldPath> asked, List<ReturnedEvidence> returned, List<FieldProblem> problems) {
        return returned.isEmpty()
                ? asked
                : Stream.concat(
                                returned.stream().map(ReturnedEvidence::path),
                                problems.stream().map(FieldProblem::path))
                        .collect(toUnmodifiableSet());
    }
}
