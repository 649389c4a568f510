package org.partnerportal.standard;

import java.time.LocalDate;
import java.util.Locale;
import org.partnerportal.shared.TimeOrderedIds;

/// A clause of a law, a regulation or a scheme rule that demands something of merchants.
///
/// @param id what requirements call it by within their standard
/// @param reference the document and its clause, for instance `银发〔2021〕259号 §2`
/// @param titleZh the document's name
/// @param demandZh what it demands, in our words
/// @param effective from when it holds
public record Clause(
        String id,
        String reference,
        String titleZh,
        String titleEn,
        String demandZh,
        String demandEn,
        LocalDate effective) {

    /// An id for a clause that no version knows yet.
    public static String newId() {
        return TimeOrderedIds.next().toString();
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("zh") ? titleZh : titleEn;
    }

    public String demand(Locale locale) {
        return locale.getLanguage().equals("zh") ? demandZh : demandEn;
    }
}
