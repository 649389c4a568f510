package org.partnerportal.standard.ui;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.Fact;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.standard.WhatIfGroup;
import org.partnerportal.standard.WhatIfHit;
import org.partnerportal.uikit.Moments;

/// What people read of those that a draft would hit.
///
/// @param providers a partner's name by its id
record HitWords(FieldNames names, Function<PartnerId, String> providers, Moments moments, Locale locale) {

    String provider(WhatIfHit hit) {
        return providers.apply(hit.provider());
    }

    /// What they would have to give.
    String asked(WhatIfHit hit) {
        return hit.asked().stream().map(path -> names.label(path.template())).collect(Collectors.joining(", "));
    }

    String at(Instant moment) {
        return moments.exact(moment, locale);
    }

    /// What a group has in common; kinds are the screen's own words.
    String group(WhatIfGroup.By by, String value) {
        return switch (by) {
            case PROVIDER -> providers.apply(PartnerId.of(value));
            case TIER -> names.value(Fact.TIER.path(), value);
            case INDUSTRY, KIND -> value;
        };
    }
}
