package org.partnerportal.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.standard.StandardAudience.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom drafts would hit, as far as that was worked out.
@Repository
class Impacts {

    static final int PAGE = 50;

    private static final int MOST_GROUPS = 12;

    /// Where the work stands: everybody of these kinds up to these numbers was looked at.
    record Place(Kind kind, long id) {}

    private final JdbcClient jdbc;

    Impacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(StandardVersion draft, Instant at) {
        remove(draft.number());
        jdbc.sql("""
                        insert into standard_what_if (number, draft_version, kind, member_id, seen, hit, started_at)
                        values (?, ?, ?, 0, 0, 0, ?)""")
                .params(draft.number(), draft.version(), Kind.APPLICATION.name(), Timestamp.from(at))
                .update();
    }

    void remove(String number) {
        jdbc.sql("delete from standard_hit where number = ?").param(number).update();
        jdbc.sql("delete from standard_what_if where number = ?").param(number).update();
    }

    Optional<WhatIfStanding> standing(String number) {
        return jdbc.sql("""
                        select draft_version, seen, hit, started_at, finished_at from standard_what_if
                         where number = ?""")
                .param(number)
                .query((row, index) -> new WhatIfStanding(
                        row.getLong("draft_version"),
                        row.getLong("seen"),
                        row.getLong("hit"),
                        row.getTimestamp("started_at").toInstant(),
                        moment(row.getTimestamp("finished_at"))))
                .optional();
    }

    /// Where to go on, for whoever holds the row until the end of the transaction; nothing if all is done.
    Optional<Place> place(String number) {
        return jdbc.sql("""
                        select kind, member_id from standard_what_if where number = ? and finished_at is null
                           for update""")
                .param(number)
                .query((row, index) -> new Place(Kind.valueOf(row.getString("kind")), row.getLong("member_id")))
                .optional();
    }

    void reached(String number, Place place, int seen, int hit) {
        jdbc.sql("""
                        update standard_what_if set kind = ?, member_id = ?, seen = seen + ?, hit = hit + ?
                         where number = ?""").params(place.kind().name(), place.id(), seen, hit, number).update();
    }

    void finish(String number, Instant at) {
        jdbc.sql("update standard_what_if set finished_at = ? where number = ?")
                .params(Timestamp.from(at), number)
                .update();
    }

    void add(String number, WhatIfHit hit) {
        jdbc.sql("""
                        insert into standard_hit (number, kind, member_id, provider_id, industry, tier, asked)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        number,
                        hit.kind().name(),
                        hit.id(),
                        BinaryIds.bytes(hit.provider().value()),
                        hit.industry(),
                        hit.tier(),
                        hit.asked().stream().map(FieldPath::value).collect(Collectors.joining("\n"))))
                .update();
    }

    /// The largest groups of those that are hit.
    List<WhatIfGroup> groups(String number, WhatIfGroup.By by) {
        return jdbc.sql("select coalesce(" + shown(by) + ", '') as value, count(*) as hits from standard_hit"
                        + " where number = ? group by 1 order by 2 desc, 1 limit " + MOST_GROUPS)
                .param(number)
                .query((row, index) -> new WhatIfGroup(row.getString("value"), row.getLong("hits")))
                .list();
    }

    /// A page of those that are hit, behind the given one.
    List<WhatIfHit> hits(WhatIfQuery query, @Nullable WhatIfHit after) {
        var where = new StringBuilder("number = ?");
        var parameters = new ArrayList<Object>(List.of(query.number()));
        if (query.by() != null) {
            where.append(" and coalesce(").append(shown(query.by())).append(", '') = ?");
            parameters.add(query.value());
        }
        if (after != null) {
            where.append(" and (kind, member_id) > (?, ?)");
            parameters.add(after.kind().name());
            parameters.add(after.id());
        }
        return jdbc.sql("select kind, member_id, provider_id, industry, tier, asked from standard_hit where " + where
                        + " order by kind, member_id limit " + PAGE)
                .params(parameters)
                .query(Impacts::hit)
                .list();
    }

    private static String shown(WhatIfGroup.By by) {
        return switch (by) {
            case KIND -> "kind";
            case PROVIDER -> "bin_to_uuid(provider_id)";
            case INDUSTRY -> "industry";
            case TIER -> "tier";
        };
    }

    private static WhatIfHit hit(ResultSet row, int number) throws SQLException {
        return new WhatIfHit(
                Kind.valueOf(row.getString("kind")),
                row.getLong("member_id"),
                new PartnerId(BinaryIds.uuid(row.getBytes("provider_id"))),
                row.getString("industry"),
                row.getString("tier"),
                row.getString("asked").lines().map(FieldPath::of).toList());
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
