package org.partnerportal.onboarding;

import java.util.ArrayList;
import java.util.List;

/// Conditions with their parameters, joined by `and`.
final class SqlConditions {

    private final List<String> all = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    SqlConditions add(String condition, Object... values) {
        all.add(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    /// The same conditions and one more.
    SqlConditions and(String condition, Object... values) {
        var more = new SqlConditions();
        more.all.addAll(all);
        more.parameters.addAll(parameters);
        return more.add(condition, values);
    }

    String sql() {
        return String.join(" and ", all);
    }

    List<Object> parameters() {
        return parameters;
    }
}
