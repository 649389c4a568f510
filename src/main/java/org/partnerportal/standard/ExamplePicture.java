package org.partnerportal.standard;

import java.util.Locale;
import org.partnerportal.catalogue.FieldPath;

/// A picture that shows how a document should look, or how it is of no use.
///
/// @param path the catalogue's own path of the document
/// @param picture which of the portal's example pictures it is
public record ExamplePicture(FieldPath path, Kind kind, String picture, String captionZh, String captionEn) {

    public enum Kind {
        GOOD,
        BAD
    }

    public String caption(Locale locale) {
        return locale.getLanguage().equals("zh") ? captionZh : captionEn;
    }

    /// Each document has one of a kind at most.
    boolean standsFor(FieldPath document, Kind wanted) {
        return path.equals(document) && kind == wanted;
    }
}
