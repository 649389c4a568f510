package org.partnerportal.preflight;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.partnerportal.catalogue.FieldPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How many first submissions of each kind were judged, and which items of them were sent back, month by month.
/// Nobody's application can be told from it.
@Repository
class ReviewExperience {

    // Stands for the submission as a whole.
    private static final String ALL = "";

    /// What is known of a kind.
    record Known(int judged, Map<FieldPath, Integer> returned) {}

    private final JdbcClient jdbc;

    ReviewExperience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A first submission was judged, and these items of it sent back.
    void add(KindOfApplication kind, YearMonth month, Collection<FieldPath> returned) {
        count(kind, month, ALL);
        returned.stream()
                .map(FieldPath::template)
                .distinct()
                .sorted()
                .forEach(path -> count(kind, month, path.value()));
    }

    Known since(KindOfApplication kind, YearMonth month) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                        select path, sum(times) as times from review_experience
                         where subject_type = ? and industry = ? and month >= ? group by path""")
                .params(kind.subjectType(), kind.industry(), month.toString())
                .query(row -> {
                    counts.put(row.getString("path"), row.getInt("times"));
                });
        var judged = counts.getOrDefault(ALL, 0);
        counts.remove(ALL);
        var returned = new HashMap<FieldPath, Integer>();
        counts.forEach((path, times) -> returned.put(FieldPath.of(path), times));
        return new Known(judged, Map.copyOf(returned));
    }

    private void count(KindOfApplication kind, YearMonth month, String path) {
        jdbc.sql("""
                        insert into review_experience (subject_type, industry, month, path, times)
                        values (?, ?, ?, ?, 1) on duplicate key update times = times + 1""")
                .params(kind.subjectType(), kind.industry(), month.toString(), path)
                .update();
    }
}
