package org.partnerportal.routing;

import org.jspecify.annotations.Nullable;

/// What the rules ask of an application.
///
/// @param application its number, which alone decides among the acquirers of a rule
/// @param industry its industry's name, as the catalogue holds it
/// @param region where its premises are, six digits of GB/T 2260; none where it sells online only
public record ToRoute(
        long application,
        @Nullable String industry,
        @Nullable String region) {}
