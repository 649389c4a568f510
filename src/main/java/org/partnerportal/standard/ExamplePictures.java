package org.partnerportal.standard;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnerportal.access.SignedInOnly;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.ReadsOnly;
import org.partnerportal.shared.SchemeTime;
import org.springframework.stereotype.Service;

/// How a document should look and how not, in pictures, for whoever hands it in or judges it.
@Service
@SignedInOnly
@ReadsOnly
public class ExamplePictures {

    private final Standards standards;
    private final StandardPictures pictures;
    private final Clock clock;

    ExamplePictures(Standards standards, StandardPictures pictures, Clock clock) {
        this.standards = standards;
        this.pictures = pictures;
        this.clock = clock;
    }

    /// The examples a published version has for a document, the good one first; none where it has none.
    ///
    /// @param template the catalogue's own path
    public List<ExamplePicture> of(String standard, FieldPath template) {
        return of(standards.published(standard), template);
    }

    /// The examples the version in force today has for a document.
    public List<ExamplePicture> today(FieldPath template) {
        return of(standards.inForce(SchemeTime.today(clock)), template);
    }

    private static List<ExamplePicture> of(IdentityStandard standard, FieldPath template) {
        return standard.content().examples().stream()
                .filter(each -> each.path().equals(template))
                .sorted(Comparator.comparing(ExamplePicture::kind))
                .toList();
    }

    /// A picture as a JPEG.
    public Optional<byte[]> picture(String name) {
        return pictures.find(name);
    }
}
