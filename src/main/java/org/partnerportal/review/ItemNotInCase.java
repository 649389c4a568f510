package org.partnerportal.review;

import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.DomainException;

/// The submission under review has no such item.
class ItemNotInCase extends DomainException {

    ItemNotInCase(FieldPath path) {
        super("review.item-not-in-case", path.value());
    }
}
