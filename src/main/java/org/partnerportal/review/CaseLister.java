package org.partnerportal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountNames;
import org.partnerportal.access.Actor;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The queue straight from SQL, by keyset: no page costs more than the first, nothing is counted whole.
@Component
class CaseLister {

    static final int PAGE = 50;

    private static final int COUNTED_AT_MOST = 1000;

    private static final String COLUMNS = """
            select id, application_id, provider_id, revision, merchant_name, subject_type, risk, state, opened_at,
                   claimed_by, version
              from review_case
             where\s""";

    private final JdbcClient jdbc;
    private final AccountNames names;
    private final PartnerProfiles partners;
    private final ShelfCounts counts;

    CaseLister(JdbcClient jdbc, AccountNames names, PartnerProfiles partners, ShelfCounts counts) {
        this.jdbc = jdbc;
        this.names = names;
        this.partners = partners;
        this.counts = counts;
    }

    QueuePage page(QueueQuery query, QueuePage.@Nullable Position after, Actor reader) {
        var parameters = new ArrayList<Object>();
        var where = new StringBuilder(shelf(query.shelf(), reader, parameters));
        narrow(where, query, parameters);
        if (after != null) {
            var moment = Timestamp.from(after.openedAt());
            where.append(" and opened_at >= ? and (opened_at > ? or id > ?)");
            parameters.addAll(List.of(moment, moment, BinaryIds.bytes(after.id().value())));
        }
        var colleagues = new HashMap<AccountId, String>();
        var rows = jdbc.sql(COLUMNS + where + " order by opened_at, id limit " + (PAGE + 1))
                .params(parameters)
                .query((row, number) -> summary(row, reader, colleagues))
                .list();
        return rows.size() <= PAGE
                ? new QueuePage(rows, Optional.empty())
                : new QueuePage(List.copyOf(rows.subList(0, PAGE)), Optional.of(position(rows.get(PAGE - 1))));
    }

    /// How many cases stand on the shelf, counted up to a thousand.
    int count(Shelf shelf, Actor reader) {
        return shelf == Shelf.MINE ? counted(shelf, reader) : counts.of(shelf, each -> counted(each, reader));
    }

    private int counted(Shelf shelf, Actor reader) {
        var parameters = new ArrayList<Object>();
        var where = shelf(shelf, reader, parameters);
        return jdbc.sql("select count(*) from (select 1 from review_case where " + where + " limit " + COUNTED_AT_MOST
                        + ") counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String shelf(Shelf shelf, Actor reader, List<Object> parameters) {
        return switch (shelf) {
            case UNCLAIMED -> "state = 'UNCLAIMED'";
            case SECOND_REVIEW -> "state = 'SECOND_REVIEW'";
            case ALL -> "closed = false";
            case MINE -> {
                var account = reader.account();
                if (account == null) {
                    yield "false";
                }
                parameters.add(BinaryIds.bytes(account.value()));
                yield "claimed_by = ?";
            }
        };
    }

    private static void narrow(StringBuilder where, QueueQuery query, List<Object> parameters) {
        if (query.subjectType() != null) {
            where.append(" and subject_type = ?");
            parameters.add(query.subjectType());
        }
        if (query.risk() != null) {
            where.append(" and risk = ?");
            parameters.add(query.risk().name());
        }
        if (query.provider() != null) {
            where.append(" and provider_id = ?");
            parameters.add(BinaryIds.bytes(query.provider().value()));
        }
    }

    private static QueuePage.Position position(CaseSummary row) {
        return new QueuePage.Position(row.openedAt(), row.id());
    }

    private CaseSummary summary(ResultSet row, Actor reader, Map<AccountId, String> colleagues) throws SQLException {
        var provider = new PartnerId(BinaryIds.uuid(row.getBytes("provider_id")));
        var state = CaseState.valueOf(row.getString("state"));
        var claimer = BinaryIds.account(row.getBytes("claimed_by"));
        return new CaseSummary(
                new SeenCase(new ReviewCaseId(BinaryIds.uuid(row.getBytes("id"))), row.getLong("version")),
                new MerchantApplicationId(row.getLong("application_id")),
                row.getString("merchant_name"),
                keptOnce(row.getString("subject_type")),
                provider,
                partners.name(provider),
                row.getInt("revision"),
                RiskLevel.valueOf(row.getString("risk")),
                state,
                row.getTimestamp("opened_at").toInstant(),
                claimer == null ? null : colleagues.computeIfAbsent(claimer, names::of),
                state == CaseState.UNCLAIMED && reader.reviewer());
    }

    // One of a handful of words, which open pages need not keep in every row.
    private static @Nullable String keptOnce(@Nullable String word) {
        return word == null ? null : word.intern();
    }
}
