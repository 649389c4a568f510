package org.partnerportal.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.SchemeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The directory straight from SQL, by keyset: the rows' ids from an index alone, then the rows, then their acquirers;
/// three queries a page, whatever it holds.
@Component
class PartnerLister {

    static final int PAGE = 50;

    /// How many days before its end a contract ends soon.
    static final int SOON = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    PartnerLister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PartnerPage page(PartnerQuery query, PartnerPage.@Nullable Position after, int size) {
        var parameters = new ArrayList<Object>();
        var found = jdbc.sql(ids(query, after, parameters) + " limit " + (size + 1))
                .params(parameters)
                .query((row, number) -> row.getBytes(1))
                .list();
        var rows = rows(found.subList(0, Math.min(size, found.size())));
        return new PartnerPage(
                rows,
                found.size() > size
                        ? Optional.of(new PartnerPage.Position(
                                rows.getLast().name(), rows.getLast().id()))
                        : Optional.empty());
    }

    /// The query for the ids alone; it fills in its parameters.
    String ids(PartnerQuery query, PartnerPage.@Nullable Position after, List<Object> parameters) {
        var conditions = new ArrayList<String>();
        narrow(query, conditions, parameters);
        if (after != null) {
            conditions.add("name >= ? and not (name = ? and id <= ?)");
            parameters.addAll(List.of(
                    after.name(), after.name(), BinaryIds.bytes(after.id().value())));
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return "select id from partner" + where + " order by name, id";
    }

    private void narrow(PartnerQuery query, List<String> conditions, List<Object> parameters) {
        var text = query.text();
        if (text != null && !text.isBlank()) {
            var like = text.strip().replaceAll("([\\\\%_])", "\\\\$1");
            conditions.add("(name like ? or number like ? or name_initials like ?)");
            parameters.addAll(List.of("%" + like + "%", like + "%", "%" + like.toLowerCase(Locale.ROOT) + "%"));
        }
        if (query.kind() != null) {
            conditions.add("kind = ?");
            parameters.add(query.kind().name());
        }
        if (query.standing() != null) {
            conditions.add("standing = ?");
            parameters.add(query.standing().name());
        }
        if (query.endingSoon()) {
            conditions.add("contract_until <= ?");
            parameters.add(LocalDate.ofInstant(clock.instant(), SchemeTime.ZONE).plusDays(SOON));
        }
        if (query.acquirer() != null) {
            conditions.add("id in (select partner_id from partner_routing_share where acquirer_id = ?)");
            parameters.add(BinaryIds.bytes(query.acquirer().value()));
        }
    }

    private List<PartnerSummary> rows(List<byte[]> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var acquirers = acquirers(ids);
        return jdbc.sql("""
                        select partner.*, proposal.standing as proposed
                          from partner left join partner_proposal proposal on proposal.partner_id = partner.id
                         where partner.id in (%s) order by partner.name, partner.id""".formatted(marks(ids.size())))
                .params(new ArrayList<Object>(ids))
                .query((row, number) -> summary(row, acquirers))
                .list();
    }

    private Map<PartnerId, List<String>> acquirers(List<byte[]> ids) {
        var names = new HashMap<PartnerId, List<String>>();
        jdbc.sql("""
                        select distinct share.partner_id, acquirer.name
                          from partner_routing_share share join partner acquirer on acquirer.id = share.acquirer_id
                         where share.partner_id in (%s) order by acquirer.name""".formatted(marks(ids.size())))
                .params(new ArrayList<Object>(ids))
                .query((ResultSet row) -> {
                    names.computeIfAbsent(
                                    new PartnerId(BinaryIds.uuid(row.getBytes("partner_id"))), any -> new ArrayList<>())
                            .add(row.getString("name"));
                });
        return names;
    }

    private PartnerSummary summary(ResultSet row, Map<PartnerId, List<String>> acquirers) throws SQLException {
        var id = new PartnerId(BinaryIds.uuid(row.getBytes("id")));
        var proposed = row.getString("proposed");
        return new PartnerSummary(
                id,
                row.getString("number"),
                PartnerKind.valueOf(row.getString("kind")),
                row.getString("name"),
                PartnerRows.standing(row, clock.instant()),
                PartnerRows.date(row, "contract_until"),
                acquirers.getOrDefault(id, List.of()),
                proposed == null ? null : PartnerStanding.valueOf(proposed));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
