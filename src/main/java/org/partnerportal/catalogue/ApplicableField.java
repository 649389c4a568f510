package org.partnerportal.catalogue;

/// A field that applies to a form as it stands: its catalogue entry and its path with index.
///
/// @param required whether it must be given here
public record ApplicableField(Field field, FieldPath path, boolean required) {}
