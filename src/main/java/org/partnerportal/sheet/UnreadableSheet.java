package org.partnerportal.sheet;

import org.partnerportal.shared.DomainException;

/// The file is neither an Excel nor a CSV sheet, or is damaged.
public class UnreadableSheet extends DomainException {

    UnreadableSheet() {
        super("sheet.unreadable");
    }
}
