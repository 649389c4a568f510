package org.partnerportal.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// Who signs must write the name of the contact the provider gave; spaces, width and case do not count.
final class SignatoryName {

    static final FieldPath CONTACT = FieldPath.of("contact_info.contact_name");

    private SignatoryName() {}

    static boolean matches(String written, FormValues form) {
        return form.first(CONTACT)
                .filter(contact -> MessageDigest.isEqual(comparable(contact), comparable(written)))
                .isPresent();
    }

    private static byte[] comparable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT)
                .getBytes(StandardCharsets.UTF_8);
    }
}
