package org.partnerportal.picturequality;

import java.util.Map;

/// What a field's picture is asked to show, and so what can be wrong with it.
public enum AskedPicture {
    /// A business licence: A4 or A3, in colour.
    LICENCE(900),
    /// A side of an ID card, in colour.
    CARD(600),
    /// An ID card or, where the form says so, the page of a passport.
    IDENTITY(600),
    /// A certificate in colour, of a size that is not known.
    CERTIFICATE(800),
    /// A shop from outside or inside.
    SCENE(480),
    /// What an app or a page shows; it may be dark or white by design.
    SCREEN(320),
    /// Any other paper; a black and white copy serves.
    PAPER(800);

    private static final double SHEET = 1.414;
    private static final double ID_CARD = 1.585;
    private static final double PASSPORT = 1.42;

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

    AskedPicture(int leastDots) {
        this.leastDots = leastDots;
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
        return switch (flaw) {
            case TOO_SMALL, BLURRED -> true;
            case DARK, OVEREXPOSED -> this != SCREEN;
            case CUT_OFF -> this == LICENCE || this == CARD || this == IDENTITY;
            case SCREENSHOT -> this != SCREEN && this != PAPER && this != CERTIFICATE;
            case NO_COLOUR -> this != SCREEN && this != PAPER;
            case WRONG_SIDE -> false;
        };
    }

    /// Whether something whose longer side is so many times the shorter has the shape of the whole.
    boolean whole(double ratio, double tolerance) {
        return switch (this) {
            case LICENCE -> near(SHEET, ratio, tolerance);
            case CARD -> near(ID_CARD, ratio, tolerance);
            case IDENTITY -> near(ID_CARD, ratio, tolerance) || near(PASSPORT, ratio, tolerance);
            case CERTIFICATE, SCENE, SCREEN, PAPER -> true;
        };
    }

    private static boolean near(double shape, double ratio, double tolerance) {
        return Math.abs(ratio / shape - 1) <= tolerance;
    }
}
