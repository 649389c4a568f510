package org.partnerportal.bulkboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All imports. What goes on, goes on from where it was seen: a job that was thought dead and is not changes nothing.
@Repository
class BulkImports {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulkImports(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    void add(BulkImportId id, PartnerId provider, AccountId by, String fileName, SheetFormat format) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into bulk_import (id, provider_id, created_at, created_by, file_name, format, size, state,
                            stop_asked, read_to, rows_read, rows_incomplete, rows_flawed, rows_imported, rows_left_out,
                            changed_at, version)
                        values (?, ?, ?, ?, ?, ?, 0, 'RECEIVING', false, 0, 0, 0, 0, 0, 0, ?, 0)""")
                .params(
                        id.bytes(),
                        BinaryIds.bytes(provider.value()),
                        now,
                        BinaryIds.bytes(by.value()),
                        vault.seal(context(id), fileName),
                        format.name(),
                        now)
                .update();
    }

    void received(BulkImportId id, long size) {
        jdbc.sql("update bulk_import set size = ? where id = ?")
                .params(size, id.bytes())
                .update();
    }

    Optional<StoredImport> find(BulkImportId id) {
        return jdbc.sql("select * from bulk_import where id = ?")
                .param(id.bytes())
                .query(this::stored)
                .optional();
    }

    Optional<StoredImport> find(BulkImportId id, PartnerId provider) {
        return jdbc.sql("select * from bulk_import where id = ? and provider_id = ?")
                .params(id.bytes(), BinaryIds.bytes(provider.value()))
                .query(this::stored)
                .optional();
    }

    /// Those of a provider, the youngest first, before the given one.
    List<StoredImport> list(PartnerId provider, @Nullable BulkImportId before, int limit) {
        var parameters = new ArrayList<Object>(List.of(BinaryIds.bytes(provider.value())));
        if (before != null) {
            parameters.add(before.bytes());
        }
        parameters.add(limit);
        return jdbc.sql("select * from bulk_import where provider_id = ? and state <> 'RECEIVING'"
                        + (before == null ? "" : " and id < ?") + " order by id desc limit ?")
                .params(parameters)
                .query(this::stored)
                .list();
    }

    /// Gets an import from the state it was seen in to the next.
    ///
    /// @throws ChangedMeanwhile if it is there no longer
    void move(StoredImport seen, ImportState to, @Nullable String reason) {
        var resumed = to == ImportState.IMPORTING && seen.state() == ImportState.STOPPED;
        var updated = jdbc.sql("""
                        update bulk_import
                           set state = ?, reason = ?, stop_asked = false, read_to = if(?, read_to, 0), changed_at = ?,
                               version = version + 1
                         where id = ? and state = ? and version = ?""")
                .params(Arrays.asList(
                        to.name(),
                        reason,
                        resumed || to == ImportState.STOPPED,
                        Timestamp.from(clock.instant()),
                        seen.id().bytes(),
                        seen.state().name(),
                        seen.version()))
                .update();
        if (updated == 0) {
            throw new ChangedMeanwhile();
        }
        events.publishEvent(new ImportMoved(seen.id(), seen.provider(), seen.state(), to));
    }

    /// Counts what was done with the rows from `from` to `to`, once.
    ///
    /// @throws ChangedMeanwhile if somebody else did these rows, or the work is not to go on
    void advance(StoredImport seen, int from, int to, ImportCounts more) {
        var updated = jdbc.sql("""
                        update bulk_import
                           set read_to = ?, rows_read = rows_read + ?, rows_incomplete = rows_incomplete + ?,
                               rows_flawed = rows_flawed + ?, rows_imported = rows_imported + ?,
                               rows_left_out = rows_left_out + ?, changed_at = ?
                         where id = ? and read_to = ? and state = ? and version = ?""")
                .params(
                        to,
                        more.rows(),
                        more.incomplete(),
                        more.flawed(),
                        more.imported(),
                        more.leftOut(),
                        Timestamp.from(clock.instant()),
                        seen.id().bytes(),
                        from,
                        seen.state().name(),
                        seen.version())
                .update();
        if (updated == 0) {
            throw new ChangedMeanwhile();
        }
    }

    /// Asks the work under way to stop after the rows it is at.
    boolean askToStop(BulkImportId id) {
        return jdbc.sql("update bulk_import set stop_asked = true where id = ? and state = 'IMPORTING'")
                        .param(id.bytes())
                        .update()
                > 0;
    }

    boolean stopAsked(BulkImportId id) {
        return jdbc.sql("select stop_asked from bulk_import where id = ?")
                .param(id.bytes())
                .query(Boolean.class)
                .single();
    }

    /// Those that nobody has touched since, of which something is still kept.
    List<BulkImportId> untouchedSince(Instant moment, boolean receiving) {
        return jdbc.sql("""
                        select id from bulk_import
                         where changed_at < ? and (state = 'RECEIVING') = ? and state not in ('CHECKING', 'IMPORTING')
                           and exists (select 1 from bulk_import_piece where import_id = bulk_import.id)""")
                .params(Timestamp.from(moment), receiving)
                .query((row, _) -> new BulkImportId(BinaryIds.uuid(row.getBytes(1))))
                .list();
    }

    void remove(BulkImportId id) {
        jdbc.sql("delete from bulk_import where id = ? and state = 'RECEIVING'")
                .param(id.bytes())
                .update();
    }

    private StoredImport stored(ResultSet row, int number) throws SQLException {
        var id = new BulkImportId(BinaryIds.uuid(row.getBytes("id")));
        return new StoredImport(
                id,
                new StoredImport.Origin(
                        new PartnerId(BinaryIds.uuid(row.getBytes("provider_id"))),
                        new AccountId(BinaryIds.uuid(row.getBytes("created_by"))),
                        row.getTimestamp("created_at").toInstant(),
                        vault.openText(context(id), row.getBytes("file_name")),
                        SheetFormat.valueOf(row.getString("format")),
                        row.getLong("size")),
                ImportState.valueOf(row.getString("state")),
                new StoredImport.Progress(row.getInt("read_to"), counts(row), row.getBoolean("stop_asked")),
                row.getString("reason"),
                row.getLong("version"));
    }

    private static ImportCounts counts(ResultSet row) throws SQLException {
        return new ImportCounts(
                row.getInt("rows_read"),
                row.getInt("rows_incomplete"),
                row.getInt("rows_flawed"),
                row.getInt("rows_imported"),
                row.getInt("rows_left_out"));
    }

    private static String context(BulkImportId id) {
        return "bulk_import.file_name:" + id;
    }
}
