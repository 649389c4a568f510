package org.partnerportal.validity;

import java.util.Arrays;
import java.util.Optional;
import org.partnerportal.catalogue.FieldPath;

/// A paper with a last day, known by the form's field that holds it.
public enum Paper {
    LICENCE("subject_info.business_license_info.period_end"),
    CERTIFICATE("subject_info.certificate_info.period_end"),
    ORGANISATION_CODE("subject_info.organization_info.org_period_end"),
    /// Of the legal person or the operator: an ID card.
    ID_CARD("subject_info.identity_info.id_card_info.card_period_end"),
    /// Of the legal person or the operator: any other ID.
    OTHER_ID("subject_info.identity_info.id_doc_info.doc_period_end"),
    OWNER_ID("subject_info.ubo_info_list[].ubo_period_end"),
    CONTACT_ID("contact_info.contact_period_end");

    private final String field;

    Paper(String field) {
        this.field = field;
    }

    /// The paper whose last day stands in this field, with or without an index.
    static Optional<Paper> of(FieldPath path) {
        var template = path.template().value();
        return Arrays.stream(values())
                .filter(paper -> paper.field.equals(template))
                .findFirst();
    }
}
