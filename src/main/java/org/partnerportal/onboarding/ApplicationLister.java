package org.partnerportal.onboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of applications straight from SQL, by keyset: no page costs more than the first, nothing is counted whole.
@Component
class ApplicationLister {

    static final int PAGE = 50;

    private static final int COUNTED_AT_MOST = 1000;

    private static final String COLUMNS = """
            select id, business_code, merchant_name, subject_type, status, provider_id, status_since, updated_at
              from merchant_application
             where\s""";

    private final JdbcClient jdbc;
    private final Fingerprints fingerprints;

    ApplicationLister(JdbcClient jdbc, Fingerprints fingerprints) {
        this.jdbc = jdbc;
        this.fingerprints = fingerprints;
    }

    /// A condition with its parameters, joined by `and`.
    private static final class Conditions {

        private final List<String> all = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();

        void add(String condition, Object... values) {
            all.add(condition);
            parameters.addAll(List.of(values));
        }

        String sql() {
            return String.join(" and ", all);
        }
    }

    ApplicationPage page(ApplicationQuery query, ApplicationPage.@Nullable Position after, ApplicationScope scope) {
        var where = new Conditions();
        where.add(scope.condition(), scope.parameters().toArray());
        narrow(where, query);
        if (after != null) {
            var moment = Timestamp.from(after.updatedAt());
            where.add("(updated_at < ? or (updated_at = ? and id < ?))", moment, moment, after.id());
        }
        var rows = jdbc.sql(COLUMNS + where.sql() + " order by updated_at desc, id desc limit " + (PAGE + 1))
                .params(where.parameters)
                .query(ApplicationLister::summary)
                .list();
        return rows.size() <= PAGE
                ? new ApplicationPage(rows, Optional.empty())
                : new ApplicationPage(rows.subList(0, PAGE), Optional.of(position(rows.get(PAGE - 1))));
    }

    int count(ApplicationStatus status, ApplicationScope scope) {
        return jdbc.sql("select count(*) from (select 1 from merchant_application where " + scope.condition()
                        + " and status = ? limit " + COUNTED_AT_MOST + ") counted")
                .params(Stream.concat(scope.parameters(), Stream.of(status.name()))
                        .toList())
                .query(Integer.class)
                .single();
    }

    private void narrow(Conditions where, ApplicationQuery query) {
        if (!query.statuses().isEmpty()) {
            var marks = String.join(", ", Collections.nCopies(query.statuses().size(), "?"));
            where.add(
                    "status in (" + marks + ")",
                    query.statuses().stream().map(Enum::name).toArray());
        }
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
        if (query.text() != null && !query.text().isBlank()) {
            search(where, query.text().strip());
        }
    }

    private void search(Conditions where, String text) {
        var parameters = new ArrayList<Object>();
        var ways = new StringBuilder(
                "id in (select f.application_id from application_fingerprint f where f.fingerprint in (");
        var prints = fingerprints.of(text);
        ways.append(String.join(", ", Collections.nCopies(prints.size(), "?"))).append(")");
        parameters.addAll(prints);
        MerchantApplicationId.parse(text).ifPresent(id -> {
            ways.append(" union all select ?");
            parameters.add(id.value());
        });
        ways.append(" union all select a.id from merchant_application a where a.business_code = ?");
        parameters.add(text);
        var name = text.replaceAll("[\"*()~<>@+-]", " ").strip();
        if (name.length() > 1) {
            ways.append(" union all select a.id from merchant_application a"
                    + " where match(a.merchant_name) against (? in boolean mode)");
            parameters.add("\"" + name + "\"");
        }
        where.add(ways.append(")").toString(), parameters.toArray());
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(SchemeTime.ZONE).toInstant());
    }

    private static ApplicationPage.Position position(ApplicationSummary row) {
        return new ApplicationPage.Position(row.updatedAt(), row.id().value());
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
