package org.partnerportal.picturequality;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a field's picture is asked to show, and so what can be wrong with it.
public enum AskedPicture {
    /// A business licence: A4 or A3, in colour.
    LICENCE(900, EnumSet.complementOf(EnumSet.of(QualityFlaw.WRONG_SIDE)), 1.414),
    /// A side of an ID card, in colour.
    CARD(600, EnumSet.complementOf(EnumSet.of(QualityFlaw.WRONG_SIDE)), 1.585),
    /// An ID card or, where the form says so, the page of a passport.
    IDENTITY(600, EnumSet.complementOf(EnumSet.of(QualityFlaw.WRONG_SIDE)), 1.585, 1.42),
    /// A certificate in colour, of a size that is not known.
    CERTIFICATE(
            800,
            EnumSet.complementOf(
                    EnumSet.of(QualityFlaw.WRONG_SIDE, QualityFlaw.CUT_OFF, QualityFlaw.SCREENSHOT))),
    /// A shop from outside or inside.
    SCENE(480, EnumSet.complementOf(EnumSet.of(QualityFlaw.WRONG_SIDE, QualityFlaw.CUT_OFF))),
    /// What an app or a page shows; it may be dark or white by design.
    SCREEN(320, EnumSet.of(QualityFlaw.TOO_SMALL, QualityFlaw.BLURRED)),
    /// Any other paper; a black and white copy serves.
    PAPER(
            800,
            EnumSet.of(QualityFlaw.TOO_SMALL, QualityFlaw.BLURRED, QualityFlaw.DARK, QualityFlaw.OVEREXPOSED));

    private static final Map<String, AskedPicture> BY_FIELD = Map.ofEntries(
            Map.entry("license_copy", LICENCE),
            Map.entry("cert_copy", CERTIFICATE),
            Map.entry("organization_copy", CERTIFICATE),
            Map.entry("finance_license_pics", CERTIFICATE),
            Map.entry("id_card_copy", CARD),
            Map.entry("id_card_national", CARD),
            Map.entry("id_doc_copy", CERTIFICATE),
            Map.entry("id_doc_copy_back", CERTIFICATE),
            Map.entry("ubo_id_doc_copy", IDENTITY),
            Map.entry("ubo_id_doc_copy_back", IDENTITY),
            Map.entry("contact_id_doc_copy", IDENTITY),
            Map.entry("contact_id_doc_copy_back", IDENTITY),
            Map.entry("store_entrance_pic", SCENE),
            Map.entry("micro_indoor_copy", SCENE),
            Map.entry("indoor_pic", SCENE),
            Map.entry("micro_mobile_pics", SCREEN),
            Map.entry("micro_qrcode", SCREEN),
            Map.entry("mp_pics", SCREEN),
            Map.entry("mini_program_pics", SCREEN),
            Map.entry("app_pics", SCREEN),
            Map.entry("wework_pics", SCREEN),
            Map.entry("business_addition_pics", SCREEN));

    private final int leastDots;
    private final Set<QualityFlaw> flaws;
    private final List<Double> shapes;

    AskedPicture(int leastDots, Set<QualityFlaw> flaws, Double... shapes) {
        this.leastDots = leastDots;
        this.flaws = flaws;
        this.shapes = List.of(shapes);
    }

    /// What is asked for at a field path.
    public static AskedPicture at(String fieldPath) {
        var name = fieldPath.substring(fieldPath.lastIndexOf('.') + 1).replaceFirst("\\[.*$", "");
        return BY_FIELD.getOrDefault(name, PAPER);
    }

    /// The least dots on the longer side that let one read it.
    int leastDots() {
        return leastDots;
    }

    boolean minds(QualityFlaw flaw) {
        return flaws.contains(flaw);
    }

    /// Whether something whose longer side is so many times the shorter has the shape of the whole.
    boolean whole(double ratio, double tolerance) {
        return shapes.stream().anyMatch(shape -> Math.abs(ratio / shape - 1) <= tolerance);
    }
}
