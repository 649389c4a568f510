package org.partnerportal.standard;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A version of the standard, without what it says.
///
/// @param number for instance `2026-1`
/// @param basedOn the version it was begun from
/// @param effective from which day it is in force, none while it is a draft
/// @param version what was seen, for the next change
public record StandardVersion(
        String number,
        String nameZh,
        String nameEn,
        StandardState state,
        @Nullable String basedOn,
        @Nullable LocalDate effective,
        long version) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }

    public boolean draft() {
        return state == StandardState.DRAFT;
    }
}
