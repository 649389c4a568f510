package org.partnerportal.validity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.validity.ExpiringPage.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads until when papers are valid. Every finder takes the scope it looks in; there is none without.
@Repository
class PaperValidities {

    private static final int COUNTED_AT_MOST = 100;

    private final JdbcClient jdbc;

    PaperValidities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ExpiringPage page(ExpiryQuery query, LocalDate today, @Nullable Place after, ExpiryScope scope, int size) {
        var where = new StringBuilder("p.listed and p.ends_on between ? and ? and ").append(scope.condition());
        var parameters = new ArrayList<Object>(
                List.of(query.horizon().from(today), query.horizon().to(today)));
        parameters.addAll(scope.parameters().toList());
        if (query.paper() != null) {
            where.append(" and p.paper = ?");
            parameters.add(query.paper().name());
        }
        if (query.provider() != null) {
            where.append(" and p.provider_id = ?");
            parameters.add(BinaryIds.bytes(query.provider().value()));
        }
        if (after != null) {
            where.append(" and p.ends_on >= ? and (p.ends_on, p.application_id, p.path) > (?, ?, ?)");
            parameters.addAll(List.of(
                    after.endsOn(),
                    after.endsOn(),
                    after.application().value(),
                    after.path().value()));
        }
        var rows = jdbc.sql("""
                        select p.*, a.merchant_name, a.mid
                          from paper_validity p join dated_application a on a.application_id = p.application_id
                         where\s""" + where + " order by p.ends_on, p.application_id, p.path limit " + (size + 1))
                .params(parameters)
                .query(PaperValidities::paper)
                .list();
        return rows.size() <= size
                ? new ExpiringPage(rows, Optional.empty())
                : new ExpiringPage(rows.subList(0, size), Optional.of(place(rows.get(size - 1))));
    }

    ExpiryCount count(LocalDate today, ExpiryScope scope) {
        return new ExpiryCount(count(Horizon.EXPIRED, today, scope), count(Horizon.WITHIN_90, today, scope));
    }

    private int count(Horizon horizon, LocalDate today, ExpiryScope scope) {
        return jdbc.sql("select count(*) from (select 1 from paper_validity p where p.listed and p.ends_on between ?"
                        + " and ? and " + scope.condition() + " limit " + COUNTED_AT_MOST + ") counted")
                .params(Stream.concat(Stream.of(horizon.from(today), horizon.to(today)), scope.parameters())
                        .toList())
                .query(Integer.class)
                .single();
    }

    List<PaperDate> of(MerchantApplicationId application, ExpiryScope scope) {
        return jdbc.sql("select path, paper, ends_on from paper_validity p where application_id = ? and listed and "
                        + scope.condition() + " order by path")
                .params(Stream.concat(Stream.of(application.value()), scope.parameters())
                        .toList())
                .query((row, number) -> new PaperDate(
                        FieldPath.of(row.getString("path")),
                        Paper.valueOf(row.getString("paper")),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    private static Place place(ExpiringPaper row) {
        return new Place(row.endsOn(), row.application(), row.path());
    }

    private static ExpiringPaper paper(ResultSet row, int number) throws SQLException {
        var mid = row.getLong("mid");
        return new ExpiringPaper(
                new MerchantApplicationId(row.getLong("application_id")),
                FieldPath.of(row.getString("path")),
                Paper.valueOf(row.getString("paper")),
                row.getObject("ends_on", LocalDate.class),
                new PartnerId(BinaryIds.uuid(row.getBytes("provider_id"))),
                row.getString("merchant_name"),
                mid == 0 ? null : new MerchantId(mid));
    }
}
