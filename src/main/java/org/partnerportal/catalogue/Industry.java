package org.partnerportal.catalogue;

import java.util.Locale;

/// A line of business, and the papers it must bring.
///
/// @param name its Chinese name, which is also the value a form holds
/// @param papersZh what to bring, empty if nothing
/// @param mcc the merchant category code closest to it
/// @param source where the rule comes from; `our assumption` where no source is known
public record Industry(
        String name,
        String nameEn,
        Qualification qualification,
        String papersZh,
        String papersEn,
        String mcc,
        String source) {

    /// Whether papers are asked for.
    public enum Qualification {
        NONE,
        /// Depends on what exactly is sold.
        CONDITIONAL,
        /// One of several kinds will do.
        ALTERNATIVE,
        REQUIRED
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? name : nameEn;
    }

    public String papers(Locale locale) {
        return locale.getLanguage().equals("zh") ? papersZh : papersEn;
    }
}
