package org.partnerportal.onboarding;

import org.partnerportal.catalogue.FieldPath;

/// Take one occurrence, counted from 0, out of a repeated group, given the version that was seen.
public record RemoveOccurrence(MerchantApplicationId application, long seenVersion, FieldPath group, int occurrence) {}
