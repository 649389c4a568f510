package org.partnerportal.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.standard.StandardAudience.Kind;

/// An application or a merchant that a draft asks for something it has not given.
///
/// @param id its number
/// @param asked what it would have to give besides
public record WhatIfHit(
        Kind kind,
        long id,
        PartnerId provider,
        @Nullable String industry,
        @Nullable String tier,
        List<FieldPath> asked) {}
