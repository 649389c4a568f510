package org.partnerportal.recognition;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.papers.PaperField;
import org.partnerportal.papers.PaperKind;

/// Which fields of the form a document feeds.
///
/// @param kind what paper the document is
/// @param typeOfPaper the field beside it that says whether it is an ID card at all, if there may be others
/// @param fields by what the paper says, the last part of the path of the field beside it
record FedFields(PaperKind kind, @Nullable String typeOfPaper, Map<PaperField, String> fields) {

    private static final String ID_CARD = "IDENTIFICATION_TYPE_IDCARD";
    private static final String CONTACT_TYPE = "contact_id_doc_type";
    private static final String OWNER_TYPE = "ubo_id_doc_type";

    private static final Map<String, FedFields> BY_DOCUMENT = Map.of(
            "subject_info.business_license_info.license_copy",
            new FedFields(
                    PaperKind.BUSINESS_LICENCE,
                    null,
                    Map.of(
                            PaperField.CREDIT_CODE, "license_number",
                            PaperField.NAME, "merchant_name",
                            PaperField.LEGAL_PERSON, "legal_person",
                            PaperField.ADDRESS, "license_address",
                            PaperField.VALID_FROM, "period_begin",
                            PaperField.VALID_UNTIL, "period_end")),
            "subject_info.identity_info.id_card_info.id_card_copy",
            portrait(null, "id_card_name", "id_card_number", "id_card_address"),
            "subject_info.identity_info.id_card_info.id_card_national",
            emblem(null, "card_period_begin", "card_period_end"),
            "contact_info.contact_id_doc_copy",
            new FedFields(
                    PaperKind.ID_CARD_PORTRAIT,
                    CONTACT_TYPE,
                    Map.of(PaperField.PERSON, "contact_name", PaperField.ID_NUMBER, "contact_id_number")),
            "contact_info.contact_id_doc_copy_back",
            emblem(CONTACT_TYPE, "contact_period_begin", "contact_period_end"),
            "subject_info.ubo_info_list[].ubo_id_doc_copy",
            portrait(OWNER_TYPE, "ubo_id_doc_name", "ubo_id_doc_number", "ubo_id_doc_address"),
            "subject_info.ubo_info_list[].ubo_id_doc_copy_back",
            emblem(OWNER_TYPE, "ubo_period_begin", "ubo_period_end"));

    /// What a document at this path feeds; nothing if it is of no kind that is read.
    static Optional<FedFields> by(FieldPath document) {
        return Optional.ofNullable(BY_DOCUMENT.get(document.template().value()));
    }

    /// Whether the form says of another paper than is read here, a passport for instance.
    boolean anotherPaper(FieldPath document, FormValues form) {
        return typeOfPaper != null
                && form.first(beside(document, typeOfPaper))
                        .filter(type -> !type.equals(ID_CARD))
                        .isPresent();
    }

    /// The field that says the same as the paper does, beside the document.
    Optional<FieldPath> path(FieldPath document, PaperField field) {
        return Optional.ofNullable(fields.get(field)).map(name -> beside(document, name));
    }

    private static FieldPath beside(FieldPath document, String name) {
        var path = document.value();
        return FieldPath.of(path.substring(0, path.lastIndexOf('.') + 1) + name);
    }

    private static FedFields portrait(@Nullable String type, String name, String number, String address) {
        return new FedFields(
                PaperKind.ID_CARD_PORTRAIT,
                type,
                Map.of(PaperField.PERSON, name, PaperField.ID_NUMBER, number, PaperField.HOME, address));
    }

    private static FedFields emblem(@Nullable String type, String begin, String end) {
        return new FedFields(
                PaperKind.ID_CARD_EMBLEM, type, Map.of(PaperField.VALID_FROM, begin, PaperField.VALID_UNTIL, end));
    }
}
