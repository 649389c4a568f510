package org.partnerportal.onboarding;

import org.partnerportal.catalogue.FieldPath;

/// An item that reviewers often sent back.
///
/// @param path the catalogue's own path of the field or document
/// @param returned in how many of those that were judged
/// @param judged how many applications of the kind were judged
public record OftenReturned(FieldPath path, int returned, int judged) {}
