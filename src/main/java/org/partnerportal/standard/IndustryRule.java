package org.partnerportal.standard;

import java.util.List;
import java.util.Locale;
import org.partnerportal.catalogue.Industry;

/// What the standard says of a line of business.
///
/// @param industry its names, its code, and the papers it must bring
/// @param scenes the sales scenes it usually sells through, by their catalogue value; none means any
/// @param dailyThreshold the daily volume in CNY above which its merchants are looked at again
/// @param withdrawn whether it is no longer taken: who handed in before goes on, nobody begins anew
public record IndustryRule(Industry industry, List<String> scenes, int dailyThreshold, boolean withdrawn) {

    public IndustryRule {
        scenes = List.copyOf(scenes);
    }

    /// One that is taken.
    public IndustryRule(Industry industry, List<String> scenes, int dailyThreshold) {
        this(industry, scenes, dailyThreshold, false);
    }

    public String name() {
        return industry.name();
    }

    public String label(Locale locale) {
        return industry.label(locale);
    }
}
