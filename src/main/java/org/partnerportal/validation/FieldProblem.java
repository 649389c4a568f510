package org.partnerportal.validation;

import java.util.List;
import org.partnerportal.catalogue.FieldPath;

/// What is wrong with a field's value, as a text key with its arguments (no personal data among them).
///
/// `validation.problem.missing` is the one of a required field without a value.
public record FieldProblem(FieldPath path, String key, List<Object> arguments) {

    public static final String MISSING = "validation.problem.missing";

    public boolean missing() {
        return key.equals(MISSING);
    }
}
