package org.partnerportal.document;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.picturequality.QualityFlaw;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Flaws were noticed in a document's picture; open pages then warn of them.
public record PictureChecked(Subject subject, DocumentId document, String fieldPath, Set<QualityFlaw> flaws)
        implements DomainEvent {

    public PictureChecked {
        flaws = Set.copyOf(flaws);
    }

    @Override
    public String action() {
        return "document.picture-checked";
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(document.subject());
    }

    @Override
    public List<Change> changes() {
        var words = flaws.stream()
                .sorted(Comparator.naturalOrder())
                .map(QualityFlaw::name)
                .collect(Collectors.joining(", "));
        return List.of(new Change(fieldPath, null, document + ": " + words));
    }
}
