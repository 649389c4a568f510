package org.partnerportal.duplicate;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.screening.Finding;
import org.partnerportal.screening.FindingSource;
import org.partnerportal.screening.Severity;
import org.partnerportal.screening.SubmissionToScreen;
import org.partnerportal.shared.DomainException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds the same picture under another merchant, be it turned, cut, scaled or compressed anew.
///
/// It looks at the pictures people are shown, never at the file somebody sent. Papers that are printed on a form look
/// alike whoever they are of: those are held against each other once more, by what is written on them.
@Component
@Order(2)
class PictureFindings implements FindingSource {

    private final FieldCatalogue catalogue;
    private final DocumentViewing documents;
    private final PaperCopies copies;
    private final PictureRows pictures;
    private final TraitRows rows;
    private final Traits traits;

    PictureFindings(
            FieldCatalogue catalogue,
            DocumentViewing documents,
            PaperCopies copies,
            PictureRows pictures,
            TraitRows rows,
            Traits traits) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.copies = copies;
        this.pictures = pictures;
        this.rows = rows;
        this.traits = traits;
    }

    @Override
    public String name() {
        return "pictures";
    }

    private record Paper(FieldPath path, DocumentId id) {}

    @Override
    public List<Finding> findings(SubmissionToScreen submission) {
        var same = sameMerchant(submission);
        var findings = new ArrayList<Finding>();
        for (var paper : papers(submission)) {
            try {
                picture(paper.id()).ifPresent(picture -> {
                    pictures.write(
                            submission.application(), submission.provider(), paper.id(), PictureHash.kept(picture));
                    near(submission, paper, picture, same).ifPresent(findings::add);
                });
            } catch (DomainException notShowable) {
                findings.add(new Finding("screening.finding.picture-unreadable", Severity.WARNING, paper.path()));
            }
        }
        return findings;
    }

    private List<Paper> papers(SubmissionToScreen submission) {
        return submission.form().asMap().entrySet().stream()
                .filter(each -> isPicture(each.getKey()))
                .flatMap(each -> each.getValue().stream()
                        .flatMap(value -> DocumentId.parse(value).stream())
                        .map(id -> new Paper(each.getKey(), id)))
                .toList();
    }

    // The emblem side of an ID card looks the same for everybody.
    private boolean isPicture(FieldPath path) {
        return catalogue
                        .find(path)
                        .filter(field -> field.type() == FieldType.DOCUMENT)
                        .isPresent()
                && !path.value().endsWith("_national")
                && !path.value().endsWith("_copy_back");
    }

    private Optional<BufferedImage> picture(DocumentId id) {
        return documents.find(id).flatMap(any -> documents.thumbnail(id)).map(rendition -> {
            try (var content = rendition.content()) {
                return ImageIO.read(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<Finding> near(
            SubmissionToScreen submission, Paper paper, BufferedImage picture, Set<MerchantApplicationId> same) {
        var near = pictures.near(submission.application(), PictureHash.sought(picture)).stream()
                .filter(each -> !same.contains(each.application()))
                .toList();
        var others = StandardForms.include(paper.path()) ? copies.of(paper.id(), near) : near;
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "screening.finding.same-picture",
                        Severity.WARNING,
                        paper.path(),
                        List.of(Integer.toString(others.getFirst().distance())),
                        others.stream()
                                .map(PictureRows.Near::application)
                                .distinct()
                                .toList()));
    }

    private Set<MerchantApplicationId> sameMerchant(SubmissionToScreen submission) {
        var own = traits.of(submission.form());
        var identity = Traits.identity(own);
        return rows
                .shared(
                        submission.application(),
                        own.stream().filter(trait -> trait.kind() == identity).toList())
                .stream()
                .map(TraitRows.Shared::application)
                .collect(Collectors.toSet());
    }
}
