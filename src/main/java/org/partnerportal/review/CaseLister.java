package org.partnerportal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
                   clock_since, turn_at, claimed_by, version
              from review_case
             where\s""";

    private static final String ORDER = " order by turn_at, risk_rank, opened_at, id";

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
            behind(where, after, parameters);
        }
        var colleagues = new HashMap<AccountId, String>();
        var rows = jdbc.sql(COLUMNS + where + ORDER + " limit " + (PAGE + 1))
                .params(parameters)
                .query((row, number) -> listed(row, reader, colleagues))
                .list();
        return rows.size() <= PAGE
                ? new QueuePage(rows.stream().map(Listed::summary).toList(), Optional.empty())
                : new QueuePage(
                        rows.subList(0, PAGE).stream().map(Listed::summary).toList(),
                        Optional.of(rows.get(PAGE - 1).position()));
    }

    /// The case that is to be decided next of those nobody has, held until the transaction ends. One that a colleague
    /// is just taking is passed over, not waited for.
    Optional<ReviewCaseId> holdNext() {
        return jdbc.sql("select id from review_case where state = 'UNCLAIMED'" + ORDER
                        + " limit 1 for update skip locked")
                .query((row, _) -> new ReviewCaseId(BinaryIds.uuid(row.getBytes(1))))
                .optional();
    }

    // The first part alone bounds what the index is read for.
    private static void behind(StringBuilder where, QueuePage.Position after, List<Object> parameters) {
        var turn = Timestamp.from(after.turn());
        var rank = rank(after.risk());
        var opened = Timestamp.from(after.openedAt());
        where.append(" and turn_at >= ?");
        where.append(" and (turn_at > ? or risk_rank > ?"
                + " or risk_rank = ? and (opened_at > ? or opened_at = ? and id > ?))");
        parameters.addAll(List.of(
                turn,
                turn,
                rank,
                rank,
                opened,
                opened,
                BinaryIds.bytes(after.id().value())));
    }

    // As in the table's risk_rank.
    private static int rank(RiskLevel risk) {
        return switch (risk) {
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 2;
        };
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

    /// A row, and where in the order it stands.
    private record Listed(CaseSummary summary, Instant turn) {

        QueuePage.Position position() {
            return new QueuePage.Position(turn, summary.risk(), summary.openedAt(), summary.id());
        }
    }

    private Listed listed(ResultSet row, Actor reader, Map<AccountId, String> colleagues) throws SQLException {
        return new Listed(
                summary(row, reader, colleagues), row.getTimestamp("turn_at").toInstant());
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
                row.getTimestamp("clock_since") == null
                        ? null
                        : row.getTimestamp("turn_at").toInstant(),
                claimer == null ? null : colleagues.computeIfAbsent(claimer, names::of),
                state == CaseState.UNCLAIMED && reader.reviewer());
    }

    // One of a handful of words, which open pages need not keep in every row.
    private static @Nullable String keptOnce(@Nullable String word) {
        return word == null ? null : word.intern();
    }
}
