package org.partnerportal.validation;

import java.util.Locale;
import java.util.stream.Stream;

/// The names a form gives for one and the same person or organisation, and whether they agree.
///
/// Brackets, dots and blanks are typed in many widths; they make no difference.
final class GivenNames {

    static final String ON_ID_CARD = "subject_info.identity_info.id_card_info.id_card_name";
    static final String ON_OTHER_ID = "subject_info.identity_info.id_doc_info.id_doc_name";
    static final String ON_LICENCE = "subject_info.business_license_info.merchant_name";
    static final String ON_CERTIFICATE = "subject_info.certificate_info.merchant_name";

    private GivenNames() {}

    static boolean agree(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /// Whether none of these fields is given, or one of them agrees with the value.
    static boolean agreesWithAny(GivenValue given, String... fields) {
        var others =
                Stream.of(fields).flatMap(field -> given.other(field).stream()).toList();
        return others.isEmpty() || others.stream().anyMatch(other -> agree(given.value(), other));
    }

    private static String plain(String name) {
        return name.replace('（', '(')
                .replace('）', ')')
                .replaceAll("[•‧・．.]", "·")
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }
}
