package org.partnerportal.standard;

import org.partnerportal.catalogue.FieldPath;

/// One thing the standard asks.
///
/// @param label the field's name
/// @param applies of whom it is asked, in words
/// @param required when it must be given where it is asked, in words
public record StandardRequirement(FieldPath path, String label, Clause clause, String applies, String required) {}
