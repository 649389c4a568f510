package org.partnerportal.duplicate;

import java.util.regex.Pattern;
import org.partnerportal.catalogue.FieldPath;

/// Papers that are printed on a form: licences, certificates, permits, ID cards, letters. Whatever is no photograph of
/// a place or a page on a screen is one.
final class StandardForms {

    private static final Pattern SCENE = Pattern.compile(".*\\.((store_entrance|indoor)_pic|micro_indoor_copy"
            + "|(micro_mobile|mp|mini_program|app|wework)_pics)(\\[\\d*])?");

    private StandardForms() {}

    static boolean include(FieldPath path) {
        return !SCENE.matcher(path.value()).matches();
    }
}
