package org.partnerportal.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerportal.shared.Capability;

/// Which payment products the sales scenes of an application open, as the published API lists them.
///
/// A micro merchant names no scenes; it sells face to face and gets what a shop gets.
public final class CapabilitiesOfScenes {

    private static final FieldPath SCENES = FieldPath.of("business_info.sales_info.sales_scenes_type[]");

    private static final List<String> ALL = List.of(
            "SALES_SCENES_STORE",
            "SALES_SCENES_MP",
            "SALES_SCENES_MINI_PROGRAM",
            "SALES_SCENES_WEB",
            "SALES_SCENES_APP",
            "SALES_SCENES_WEWORK");

    private CapabilitiesOfScenes() {}

    /// The form with another scene chosen besides.
    public static FormValues withScene(FormValues form, String scene) {
        return form.with(
                SCENES,
                Stream.concat(form.all(SCENES).stream(), Stream.of(scene))
                        .distinct()
                        .toList());
    }

    /// The scenes any of which opens the payment product.
    public static List<String> opening(Capability capability) {
        return ALL.stream().filter(scene -> granted(scene).contains(capability)).toList();
    }

    /// What the form opens.
    public static Set<Capability> of(FormValues form) {
        return form.first("subject_info.subject_type")
                        .filter("SUBJECT_TYPE_MICRO"::equals)
                        .isPresent()
                ? granted("SALES_SCENES_STORE")
                : granted(form.all(SCENES));
    }

    private static Set<Capability> granted(List<String> scenes) {
        var all = EnumSet.noneOf(Capability.class);
        scenes.forEach(scene -> all.addAll(granted(scene)));
        return all;
    }

    private static Set<Capability> granted(String scene) {
        return switch (scene) {
            case "SALES_SCENES_STORE" -> EnumSet.of(Capability.PAYMENT_CODE, Capability.JSAPI);
            case "SALES_SCENES_MP", "SALES_SCENES_MINI_PROGRAM" -> EnumSet.of(Capability.JSAPI);
            case "SALES_SCENES_WEB" -> EnumSet.of(Capability.JSAPI, Capability.NATIVE);
            case "SALES_SCENES_APP" -> EnumSet.of(Capability.APP);
            case "SALES_SCENES_WEWORK" -> EnumSet.of(Capability.WEWORK);
            // A scene that nobody offers opens nothing; that it is none is said at its field.
            default -> EnumSet.noneOf(Capability.class);
        };
    }
}
