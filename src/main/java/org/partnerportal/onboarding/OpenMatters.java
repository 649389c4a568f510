package org.partnerportal.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentsAtHand;
import org.partnerportal.validation.FieldProblem;
import org.springframework.stereotype.Component;

/// What must be put right before an application is handed in, whatever its standard asks: returned items that are not
/// mended, and documents that nobody can open because a virus was found in them.
@Component
class OpenMatters {

    private final Remediations remediations;
    private final DocumentsAtHand documents;

    OpenMatters(Remediations remediations, DocumentsAtHand documents) {
        this.remediations = remediations;
        this.documents = documents;
    }

    List<FieldProblem> problems(MerchantApplication application) {
        return Stream.concat(unmended(application), quarantined(application)).toList();
    }

    /// Notes that what was asked is answered, once the application is handed in.
    void close(MerchantApplicationId application, Instant at) {
        remediations.answer(application, at);
    }

    private Stream<FieldProblem> unmended(MerchantApplication application) {
        return remediations.open(application.id(), application.form()).stream()
                .flatMap(request -> request.items().stream())
                .filter(item -> !item.mended())
                .map(item -> new FieldProblem(item.path(), "onboarding.problem.not-mended", List.of()));
    }

    /// The documents that must be replaced because a virus was found in them.
    Stream<FieldProblem> quarantined(MerchantApplication application) {
        return documents.of(application.id().subject()).stream()
                .filter(DocumentsAtHand.AtHand::infected)
                .filter(document -> application
                        .form()
                        .all(FieldPath.of(document.fieldPath()))
                        .contains(document.id().toString()))
                .map(document -> new FieldProblem(
                        FieldPath.of(document.fieldPath()), "onboarding.problem.quarantined", List.of()));
    }
}
