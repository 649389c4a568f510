package org.partnerportal.review;

import org.partnerportal.catalogue.FieldPath;

/// Decide this one item of the case.
public record DecideItem(SeenCase seen, FieldPath path, Decision decision) {}
