package org.partnerportal.watchlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All listed names, sealed, with the fingerprints of the keys they are found by. A name that is taken off stays, for
/// those who ask later, but is found no more.
@Repository
class WatchlistEntries {

    private static final String SELECT =
            "select id, list, kind, name, id_number, source, added_at from watchlist_entry ";

    private final JdbcClient jdbc;
    private final Vault vault;

    WatchlistEntries(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Whether it is on the list already, under that name and number.
    boolean knows(ListName wanted) {
        return jdbc.sql("select count(*) from watchlist_entry where fingerprint = ?")
                        .param(fingerprint(wanted))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Puts the name on its list, unless it is there.
    Optional<WatchlistEntryId> add(ListName wanted, AccountId by, Instant at) {
        var id = WatchlistEntryId.random();
        var number = wanted.idNumber();
        try {
            jdbc.sql("""
                            insert into watchlist_entry (id, list, kind, name, id_number, source, fingerprint, active, added_at,
                                added_by, version)
                            values (?, ?, ?, ?, ?, ?, ?, true, ?, ?, 0)""")
                    .params(Arrays.asList(
                            bytes(id),
                            wanted.list().name(),
                            wanted.kind().name(),
                            vault.seal(context("name", id), wanted.name()),
                            number == null ? null : vault.seal(context("id_number", id), number),
                            vault.seal(context("source", id), wanted.source()),
                            fingerprint(wanted),
                            Timestamp.from(at),
                            BinaryIds.bytes(by.value())))
                    .update();
        } catch (DuplicateKeyException known) {
            return Optional.empty();
        }
        writeKeys(id, keys(wanted).toList());
        return Optional.of(id);
    }

    /// Takes the name off, unless that has been done.
    boolean remove(WatchlistEntryId id, AccountId by, String reason, Instant at) {
        var removed = jdbc.sql("""
                        update watchlist_entry
                           set active = false, fingerprint = null, removed_at = ?, removed_by = ?, removal_reason = ?,
                               version = version + 1
                         where id = ? and active""")
                .params(
                        Timestamp.from(at),
                        BinaryIds.bytes(by.value()),
                        vault.seal(context("removal_reason", id), reason),
                        bytes(id))
                .update();
        jdbc.sql("delete from watchlist_key where entry_id = ?")
                .param(bytes(id))
                .update();
        return removed > 0;
    }

    /// A page of the list, the newest first, after the given entry.
    List<ListedName> page(@Nullable WatchList list, @Nullable WatchlistEntryId after, int size) {
        return jdbc.sql(SELECT + """
                        where active and (:list is null or list = :list) and (:after is null or id < :after)
                        order by id desc limit :size""")
                .param("list", list == null ? null : list.name())
                .param("after", after == null ? null : bytes(after))
                .param("size", size)
                .query(this::listed)
                .list();
    }

    /// The names that have one of these keys, those with the most of them first.
    List<ListedName> withKeys(Collection<MatchKeys.Key> keys, int most) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var places = String.join(",", Collections.nCopies(keys.size(), "?"));
        return jdbc.sql(SELECT + "join (select entry_id, count(*) as hits from watchlist_key where value in (" + places
                        + ") group by entry_id order by hits desc limit " + most
                        + ") as best on best.entry_id = id where active order by best.hits desc, id desc")
                .params(keys.stream().map(this::fingerprint).toList())
                .query(this::listed)
                .list();
    }

    private void writeKeys(WatchlistEntryId id, List<MatchKeys.Key> keys) {
        var rows = String.join(", ", Collections.nCopies(keys.size(), "(?, ?)"));
        jdbc.sql("insert ignore into watchlist_key (value, entry_id) values " + rows)
                .params(keys.stream()
                        .flatMap(key -> Stream.<Object>of(fingerprint(key), bytes(id)))
                        .toList())
                .update();
    }

    private static Stream<MatchKeys.Key> keys(ListName wanted) {
        var number = wanted.idNumber();
        return Stream.concat(
                MatchKeys.ofName(wanted.kind(), wanted.name()).stream(),
                number == null ? Stream.empty() : Stream.of(MatchKeys.ofNumber(number)));
    }

    private byte[] fingerprint(MatchKeys.Key key) {
        return vault.index("watchlist." + key.way(), key.value());
    }

    private byte[] fingerprint(ListName wanted) {
        var number = wanted.idNumber() == null ? "" : wanted.idNumber();
        return vault.index(
                "watchlist.entry",
                String.join("|", wanted.list().name(), wanted.kind().name(), wanted.name(), number));
    }

    private ListedName listed(ResultSet row, int number) throws SQLException {
        var id = new WatchlistEntryId(BinaryIds.uuid(row.getBytes("id")));
        var idNumber = row.getBytes("id_number");
        return new ListedName(
                id,
                WatchList.valueOf(row.getString("list")),
                ListedKind.valueOf(row.getString("kind")),
                vault.openText(context("name", id), row.getBytes("name")),
                idNumber == null ? null : vault.openText(context("id_number", id), idNumber),
                vault.openText(context("source", id), row.getBytes("source")),
                row.getTimestamp("added_at").toInstant());
    }

    private static byte[] bytes(WatchlistEntryId id) {
        return BinaryIds.bytes(id.value());
    }

    private static String context(String column, WatchlistEntryId id) {
        return "watchlist_entry." + column + ":" + id;
    }
}
