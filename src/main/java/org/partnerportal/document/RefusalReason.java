package org.partnerportal.document;

import java.util.Locale;
import org.partnerportal.fileformat.Flaw;

/// Why a file was not taken.
public enum RefusalReason {
    /// Its content is none of the accepted types, whatever its name says.
    WRONG_TYPE,
    /// An archive, or an office document, which is one too.
    ARCHIVE,
    /// Larger than its type may be.
    TOO_LARGE,
    /// Cut off or damaged.
    BROKEN,
    /// Without content.
    EMPTY,
    /// A picture with so many pixels that opening it would harm the portal.
    TOO_MANY_PIXELS,
    /// A PDF with more pages than can be shown.
    TOO_MANY_PAGES,
    /// A PDF that needs a password.
    ENCRYPTED,
    /// The virus scanner found something in it.
    INFECTED,
    /// The virus scanner does not answer, and no file is taken without it.
    SCANNER_AWAY,
    /// The virus scanner takes no file this large.
    TOO_LARGE_TO_SCAN,
    /// Files like this cannot be looked at just now.
    BUSY,
    /// The store does not answer; what was stored before is safe.
    STORE_AWAY,
    /// The store has no room left; what was stored before is safe.
    STORE_FULL;

    static RefusalReason of(Flaw flaw) {
        return switch (flaw) {
            case TOO_LARGE -> TOO_LARGE;
            case BROKEN -> BROKEN;
            case TOO_MANY_PIXELS -> TOO_MANY_PIXELS;
            case TOO_MANY_PAGES -> TOO_MANY_PAGES;
            case ENCRYPTED -> ENCRYPTED;
        };
    }

    /// The text a person is shown, with what to do next.
    public String textKey() {
        return "document.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
