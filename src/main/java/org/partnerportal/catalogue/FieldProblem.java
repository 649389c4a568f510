package org.partnerportal.catalogue;

import java.util.List;

/// What is wrong with a field's value, as a text key with its arguments (no personal data among them).
///
/// `catalogue.problem.missing` is the one of a required field without a value.
public record FieldProblem(FieldPath path, String key, List<Object> arguments) {

    public static final String MISSING = "catalogue.problem.missing";

    public boolean missing() {
        return key.equals(MISSING);
    }
}
