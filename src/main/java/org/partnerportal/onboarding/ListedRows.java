package org.partnerportal.onboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads rows of a list in the list's one order, most recently changed first, each query stopping as soon as it has
/// enough.
@Component
class ListedRows {

    private static final Comparator<ApplicationSummary> NEWEST_FIRST = Comparator.comparing(
                    ApplicationSummary::updatedAt)
            .thenComparingLong(row -> row.id().value())
            .reversed();

    private static final String COLUMNS = """
            select id, business_code, merchant_name, subject_type, status, provider_id, status_since, updated_at
              from merchant_application
             where\s""";

    private static final String IN_ORDER = " order by updated_at desc, id desc limit ";

    private final JdbcClient jdbc;

    ListedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ApplicationSummary> first(int count, SqlConditions where) {
        return jdbc.sql(COLUMNS + where.sql() + IN_ORDER + count)
                .params(where.parameters())
                .query(ListedRows::summary)
                .list();
    }

    /// The first rows in any of these statuses. Each is read along its own index: of all together MySQL would sort
    /// every row there is, or walk past all the others.
    List<ApplicationSummary> first(int count, SqlConditions where, Collection<ApplicationStatus> statuses) {
        var one = "(" + COLUMNS + where.sql() + " and status = ?" + IN_ORDER + count + ")";
        var parameters = new ArrayList<Object>();
        statuses.forEach(status -> {
            parameters.addAll(where.parameters());
            parameters.add(status.name());
        });
        return jdbc.sql(String.join(" union all ", Collections.nCopies(statuses.size(), one)) + IN_ORDER + count)
                .params(parameters)
                .query(ListedRows::summary)
                .list();
    }

    /// Where the list stands after this many rows, none if it ends before.
    List<ApplicationPage.Position> position(int after, SqlConditions where) {
        return jdbc.sql("select updated_at, id from merchant_application where " + where.sql() + IN_ORDER + "1 offset "
                        + after)
                .params(where.parameters())
                .query((row, number) -> new ApplicationPage.Position(
                        row.getTimestamp("updated_at").toInstant(), row.getLong("id")))
                .list();
    }

    /// One list of several, each row once.
    static List<ApplicationSummary> merged(int count, List<ApplicationSummary> some, List<ApplicationSummary> others) {
        return Stream.concat(some.stream(), others.stream())
                .distinct()
                .sorted(NEWEST_FIRST)
                .limit(count)
                .toList();
    }

    static SqlConditions behind(SqlConditions where, ApplicationPage.Position position) {
        var moment = Timestamp.from(position.updatedAt());
        return where.and("updated_at <= ? and (updated_at < ? or id < ?)", moment, moment, position.id());
    }

    static SqlConditions before(SqlConditions where, ApplicationPage.Position position) {
        var moment = Timestamp.from(position.updatedAt());
        return where.and("updated_at >= ? and (updated_at > ? or id >= ?)", moment, moment, position.id());
    }

    private static ApplicationSummary summary(ResultSet row, int number) throws SQLException {
        return new ApplicationSummary(
                new MerchantApplicationId(row.getLong("id")),
                row.getString("business_code"),
                row.getString("merchant_name"),
                row.getString("subject_type"),
                ApplicationStatus.valueOf(row.getString("status")),
                new PartnerId(BinaryIds.uuid(row.getBytes("provider_id"))),
                row.getTimestamp("status_since").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
