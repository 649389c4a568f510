package org.partnerportal.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.picturequality.QualityFlaw;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.Subject;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All documents. A row never changes but for being replaced, removed or destroyed, once, and for what is noted in it:
/// flaws, and what the virus scanner said later. File
/// names and uploaders are sealed.
@Repository
class Documents {

    private final JdbcClient jdbc;
    private final Vault vault;

    Documents(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(StoredDocument document) {
        var summary = document.summary();
        jdbc.sql("""
                        insert into document (id, owner_kind, owner_id, field_path, file_name, media_type, size, sha256, pages,
                            wrapped_key, series, number, uploaded_at, uploaded_by, uploader_name, scan, version)
                        values (:id, :ownerKind, :ownerId, :fieldPath, :fileName, :mediaType, :size, :sha256, :pages,
                            :wrappedKey, :series, :number, :uploadedAt, :uploadedBy, :uploaderName, :scan, 0)
                        """)
                .param("id", summary.id().bytes())
                .param("ownerKind", summary.owner().kind())
                .param("ownerId", summary.owner().id())
                .param("fieldPath", summary.kind())
                .param("fileName", vault.seal(context("file_name", summary.id()), summary.fileName()))
                .param("mediaType", summary.mediaType())
                .param("size", summary.size())
                .param("sha256", HexFormat.of().parseHex(summary.sha256()))
                .param("pages", summary.pages())
                .param("wrappedKey", wrappedKey(document))
                .param("series", document.series().bytes())
                .param("number", summary.version())
                .param("uploadedAt", utc(summary.uploadedAt()))
                .param("uploadedBy", bytes(document.uploader()))
                .param("uploaderName", vault.seal(context("uploader_name", summary.id()), summary.uploadedBy()))
                .param("scan", summary.scan().name())
                .update();
    }

    /// Notes that `next` took the place of `replaced`, unless something took it before or it was removed.
    boolean markReplaced(DocumentId replaced, DocumentId next) {
        return jdbc.sql("""
                        update document set replaced_by = :next, version = version + 1
                        where id = :id and replaced_by is null and removed_at is null
                        """)
                        .param("next", next.bytes())
                        .param("id", replaced.bytes())
                        .update()
                == 1;
    }

    /// Notes that the document no longer answers its field, unless that is so already.
    boolean markRemoved(DocumentId document, Instant at) {
        return jdbc.sql("""
                        update document set removed_at = :at, version = version + 1
                        where id = :id and replaced_by is null and removed_at is null
                        """).param("at", utc(at)).param("id", document.bytes()).update() == 1;
    }

    /// Drops the document's key, its name and what tells its content, unless that was done before.
    boolean markDestroyed(DocumentId document, Instant at, RetentionBasis basis) {
        return jdbc.sql("""
                        update document set wrapped_key = null, sha256 = null, file_name = :nothing, flaws = '',
                            destroyed_at = :at, destroyed_because = :basis, version = version + 1
                        where id = :id and destroyed_at is null
                        """)
                        .param("nothing", vault.seal(context("file_name", document), ""))
                        .param("at", utc(at))
                        .param("basis", basis.name())
                        .param("id", document.bytes())
                        .update()
                == 1;
    }

    /// Adds a flaw to those noted, unless it is among them.
    boolean noteFlaw(DocumentId document, QualityFlaw flaw) {
        return jdbc.sql("""
                        update document set flaws = concat_ws(',', nullif(flaws, ''), :flaw), version = version + 1
                        where id = :id and not find_in_set(:flaw, flaws)
                        """)
                        .param("flaw", flaw.name())
                        .param("id", document.bytes())
                        .update()
                == 1;
    }

    /// Notes what became of a document that waited for the scanner, once.
    boolean markScanned(DocumentId document, ScanState state, @Nullable String virus) {
        return jdbc.sql("""
                        update document set scan = :scan, virus = :virus, version = version + 1
                        where id = :id and scan = 'WAITING'
                        """)
                        .param("scan", state.name())
                        .param("virus", virus)
                        .param("id", document.bytes())
                        .update()
                == 1;
    }

    /// Those that wait for the scanner, the oldest first. Earlier versions too: they can be opened as well.
    List<StoredDocument> waitingForScan(int most) {
        return jdbc.sql(
                        "select * from document where scan = 'WAITING' and destroyed_at is null order by uploaded_at limit :most")
                .param("most", most)
                .query(this::stored)
                .list();
    }

    void file(Subject owner, DocumentId document, String fieldPath) {
        jdbc.sql("""
                        update document set field_path = :fieldPath, version = version + 1
                        where id = :id and owner_kind = :ownerKind and owner_id = :ownerId and field_path <> :fieldPath
                        """)
                .param("fieldPath", fieldPath)
                .param("id", document.bytes())
                .param("ownerKind", owner.kind())
                .param("ownerId", owner.id())
                .update();
    }

    Optional<StoredDocument> find(DocumentId id) {
        return jdbc.sql("select * from document where id = :id")
                .param("id", id.bytes())
                .query(this::stored)
                .optional();
    }

    List<StoredDocument> current(Subject owner) {
        return jdbc.sql("""
                        select * from document
                        where owner_kind = :kind and owner_id = :id and replaced_by is null and removed_at is null
                        order by field_path, series
                        """)
                .param("kind", owner.kind())
                .param("id", owner.id())
                .query(this::stored)
                .list();
    }

    /// All there ever were, replaced and removed ones too.
    List<StoredDocument> all(Subject owner) {
        return jdbc.sql("select * from document where owner_kind = :kind and owner_id = :id order by series, number")
                .param("kind", owner.kind())
                .param("id", owner.id())
                .query(this::stored)
                .list();
    }

    List<StoredDocument> versions(DocumentId series) {
        return jdbc.sql("select * from document where series = :series order by number desc")
                .param("series", series.bytes())
                .query(this::stored)
                .list();
    }

    /// Which of these ids there are and have a key. Where there is no document at all, all of them: then it is likelier
    /// that this is not the store's database than that every file is an orphan.
    Set<DocumentId> known(Set<DocumentId> ids) {
        if (ids.isEmpty()
                || jdbc.sql("select 1 from document limit 1")
                        .query()
                        .listOfRows()
                        .isEmpty()) {
            return ids;
        }
        Collection<byte[]> keys = ids.stream().map(DocumentId::bytes).toList();
        return jdbc.sql("select id from document where id in (:ids) and destroyed_at is null")
                .param("ids", keys)
                .query((row, number) -> DocumentId.of(row.getBytes(1)))
                .set();
    }

    private StoredDocument stored(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                summary(row),
                DocumentId.of(row.getBytes("series")),
                wrappedKey(row.getBytes("wrapped_key")),
                BinaryIds.account(row.getBytes("uploaded_by")));
    }

    private DocumentSummary summary(ResultSet row) throws SQLException {
        var id = DocumentId.of(row.getBytes("id"));
        var replacedBy = row.getBytes("replaced_by");
        return new DocumentSummary(
                id,
                new Subject(row.getString("owner_kind"), row.getString("owner_id")),
                row.getString("field_path"),
                vault.openText(context("file_name", id), row.getBytes("file_name")),
                row.getString("media_type"),
                row.getLong("size"),
                hex(row.getBytes("sha256")),
                row.getInt("pages"),
                row.getInt("number"),
                row.getObject("uploaded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                vault.openText(context("uploader_name", id), row.getBytes("uploader_name")),
                replacedBy == null ? null : DocumentId.of(replacedBy),
                flaws(row.getString("flaws")),
                ScanState.valueOf(row.getString("scan")),
                destruction(row));
    }

    private static @Nullable Destruction destruction(ResultSet row) throws SQLException {
        var at = row.getObject("destroyed_at", LocalDateTime.class);
        return at == null
                ? null
                : new Destruction(
                        at.toInstant(ZoneOffset.UTC), RetentionBasis.valueOf(row.getString("destroyed_because")));
    }

    private static byte @Nullable [] wrappedKey(StoredDocument document) {
        var key = document.wrappedKey();
        return key == null ? null : key.bytes();
    }

    private static @Nullable WrappedKey wrappedKey(byte @Nullable [] bytes) {
        return bytes == null ? null : new WrappedKey(bytes);
    }

    private static String hex(byte @Nullable [] bytes) {
        return bytes == null ? "" : HexFormat.of().formatHex(bytes);
    }

    private static Set<QualityFlaw> flaws(String names) {
        return Stream.of(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(QualityFlaw::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String context(String column, DocumentId id) {
        return "document." + column + ":" + id;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static byte @Nullable [] bytes(@Nullable AccountId account) {
        return account == null ? null : BinaryIds.bytes(account.value());
    }
}
