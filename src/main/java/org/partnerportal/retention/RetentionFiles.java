package org.partnerportal.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.document.RetentionBasis;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.retention.RetentionPage.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files of all applications that have papers. Only the platform's own people read them.
@Repository
class RetentionFiles {

    private final JdbcClient jdbc;

    RetentionFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(MerchantApplicationId application) {
        jdbc.sql("insert ignore into retention_file (application_id, basis, version) values (?, ?, 0)")
                .params(application.value(), RetentionBasis.UNDER_WAY.name())
                .update();
    }

    void keepWithoutEnd(MerchantApplicationId application, RetentionBasis basis) {
        jdbc.sql("""
                        update retention_file set basis = ?, since = null, keep_until = null, version = version + 1
                        where application_id = ? and destroyed_at is null
                        """).params(basis.name(), application.value()).update();
    }

    void keepUntil(MerchantApplicationId application, RetentionBasis basis, LocalDate since, LocalDate last) {
        jdbc.sql("""
                        update retention_file set basis = ?, since = ?, keep_until = ?, version = version + 1
                        where application_id = ? and destroyed_at is null
                        """).params(basis.name(), since, last, application.value()).update();
    }

    Optional<RetentionFile> find(MerchantApplicationId application) {
        return jdbc.sql("select * from retention_file where application_id = ?")
                .param(application.value())
                .query(RetentionFiles::file)
                .optional();
    }

    /// The file, locked until the transaction ends.
    Optional<RetentionFile> lock(MerchantApplicationId application) {
        return jdbc.sql("select * from retention_file where application_id = ? for update")
                .param(application.value())
                .query(RetentionFiles::file)
                .optional();
    }

    /// Those whose last day is before `today` and that nothing holds, behind a place if there is one.
    List<RetentionFile> due(LocalDate today, @Nullable RetentionFile after, int limit) {
        var place = after == null ? new Place(LocalDate.of(1, 1, 1), new MerchantApplicationId(0)) : place(after);
        return jdbc.sql("""
                        select * from retention_file
                        where state = 'COUNTING' and ordered_by < ? and (ordered_by, application_id) > (?, ?)
                        order by ordered_by, application_id limit ?
                        """)
                .params(today, place.orderedBy(), place.application().value(), limit)
                .query(RetentionFiles::file)
                .list();
    }

    boolean markDestroyed(RetentionFile file, Instant at) {
        return jdbc.sql("""
                        update retention_file set destroyed_at = ?, version = version + 1
                        where application_id = ? and version = ?
                        """)
                        .params(Timestamp.from(at), file.application().value(), file.version())
                        .update()
                == 1;
    }

    /// Counts a hold in or out. Whoever destroys sees that the file has changed.
    void addToHolds(MerchantApplicationId application, int number) {
        jdbc.sql("update retention_file set holds = holds + ?, version = version + 1 where application_id = ?")
                .params(number, application.value())
                .update();
    }

    RetentionPage page(RetentionQuery query, @Nullable Place after, int size) {
        var conditions = new ArrayList<>(List.of("true"));
        var parameters = new ArrayList<Object>();
        if (query.state() != null) {
            conditions.add("state = ?");
            parameters.add(query.state().name());
        }
        if (query.basis() != null) {
            conditions.add("basis = ?");
            parameters.add(query.basis().name());
        }
        if (after != null) {
            conditions.add("(ordered_by > ? or (ordered_by = ? and application_id > ?))");
            parameters.addAll(List.of(
                    after.orderedBy(), after.orderedBy(), after.application().value()));
        }
        var rows = jdbc.sql("select * from retention_file where " + String.join(" and ", conditions)
                        + " order by ordered_by, application_id limit " + (size + 1))
                .params(parameters)
                .query(RetentionFiles::file)
                .list();
        return rows.size() <= size
                ? new RetentionPage(rows, Optional.empty())
                : new RetentionPage(rows.subList(0, size), Optional.of(place(rows.get(size - 1))));
    }

    private static Place place(RetentionFile file) {
        var last = file.keepUntil();
        var gone = file.destroyedAt();
        if (gone != null) {
            return new Place(LocalDate.ofInstant(gone, ZoneOffset.UTC), file.application());
        }
        return new Place(last == null ? LocalDate.of(9999, 12, 31) : last, file.application());
    }

    private static RetentionFile file(ResultSet row, int number) throws SQLException {
        var destroyedAt = row.getTimestamp("destroyed_at");
        return new RetentionFile(
                new MerchantApplicationId(row.getLong("application_id")),
                RetentionBasis.valueOf(row.getString("basis")),
                row.getObject("since", LocalDate.class),
                row.getObject("keep_until", LocalDate.class),
                FileState.valueOf(row.getString("state")),
                destroyedAt == null ? null : destroyedAt.toInstant(),
                row.getLong("version"));
    }
}
