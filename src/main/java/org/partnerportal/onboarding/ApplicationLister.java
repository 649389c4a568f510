package org.partnerportal.onboarding;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.SchemeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of applications straight from SQL, by keyset: no page costs more than the first, nothing is counted whole.
@Component
class ApplicationLister {

    static final int PAGE = 50;

    private static final int COUNTED_AT_MOST = 1000;

    private final JdbcClient jdbc;
    private final ListedRows rows;
    private final SearchedRows search;

    ApplicationLister(JdbcClient jdbc, ListedRows rows, SearchedRows search) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.search = search;
    }

    ApplicationPage page(ApplicationQuery query, ApplicationPage.@Nullable Position after, ApplicationScope scope) {
        var narrowed = narrowed(query, scope);
        var found = rows(query, after == null ? narrowed : ListedRows.behind(narrowed, after));
        return found.size() <= PAGE
                ? new ApplicationPage(found, Optional.empty())
                : new ApplicationPage(found.subList(0, PAGE), Optional.of(position(found.get(PAGE - 1))));
    }

    int count(ApplicationStatus status, ApplicationScope scope) {
        return jdbc.sql("select count(*) from (select 1 from merchant_application where " + scope.condition()
                        + " and status = ? limit " + COUNTED_AT_MOST + ") counted")
                .params(Stream.concat(scope.parameters(), Stream.of(status.name()))
                        .toList())
                .query(Integer.class)
                .single();
    }

    // One more than a page: whether it comes tells whether there is a next page.
    private List<ApplicationSummary> rows(ApplicationQuery query, SqlConditions where) {
        var statuses = query.statuses();
        if (query.text() != null && !query.text().isBlank()) {
            return search.first(PAGE + 1, within(statuses, where), query.text().strip());
        }
        return statuses.size() > 1
                ? rows.first(PAGE + 1, where, statuses)
                : rows.first(PAGE + 1, within(statuses, where));
    }

    private static SqlConditions within(Set<ApplicationStatus> statuses, SqlConditions where) {
        var marks = String.join(", ", Collections.nCopies(statuses.size(), "?"));
        return statuses.isEmpty()
                ? where
                : where.and(
                        "status in (" + marks + ")",
                        statuses.stream().map(Enum::name).toArray());
    }

    private static SqlConditions narrowed(ApplicationQuery query, ApplicationScope scope) {
        var where =
                new SqlConditions().add(scope.condition(), scope.parameters().toArray());
        if (query.provider() != null) {
            where.add("provider_id = ?", BinaryIds.bytes(query.provider().value()));
        }
        if (query.subjectType() != null) {
            where.add("subject_type = ?", query.subjectType());
        }
        if (query.from() != null) {
            where.add("updated_at >= ?", startOf(query.from()));
        }
        if (query.to() != null) {
            where.add("updated_at < ?", startOf(query.to().plusDays(1)));
        }
        return where;
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(SchemeTime.ZONE).toInstant());
    }

    private static ApplicationPage.Position position(ApplicationSummary row) {
        return new ApplicationPage.Position(row.updatedAt(), row.id().value());
    }
}
