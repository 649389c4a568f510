package org.partnerportal.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnerportal.document.DocumentId;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.ReadValue;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.Subject;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What was read on documents, sealed. A reading goes when its document does.
@Repository
class Readings {

    /// A document whose reading has begun.
    record Begun(Subject owner, PaperKind kind, int tries) {}

    /// What is kept of a document's reading.
    record Kept(DocumentId document, PaperKind kind, ReadingState state, List<ReadValue> values) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    Readings(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    void await(DocumentId document, Subject owner, PaperKind kind, Instant at) {
        jdbc.sql("""
                        insert into document_reading (document, owner_kind, owner_id, kind, state, tries, changed_at)
                        values (?, ?, ?, ?, 'WAITING', 0, ?)
                        """)
                .params(bytes(document), owner.kind(), owner.id(), kind.name(), Timestamp.from(at))
                .update();
    }

    /// Counts a try before it is made, so that a picture at which the machine dies is not tried for ever.
    Optional<Begun> begin(DocumentId document) {
        jdbc.sql("update document_reading set tries = tries + 1 where document = ? and state = 'WAITING'")
                .param(bytes(document))
                .update();
        return jdbc.sql(
                        "select owner_kind, owner_id, kind, tries from document_reading where document = ? and state = 'WAITING'")
                .param(bytes(document))
                .query((row, number) -> new Begun(
                        new Subject(row.getString("owner_kind"), row.getString("owner_id")),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getInt("tries")))
                .optional();
    }

    /// Puts down how the reading ended, unless it had ended before or the document is gone.
    boolean end(DocumentId document, ReadingState state, List<ReadValue> values, Instant at) {
        var content = values.isEmpty() ? null : vault.seal(context(document), json.writeValueAsBytes(values));
        return jdbc.sql("""
                        update document_reading set state = ?, content = ?, changed_at = ?
                        where document = ? and state = 'WAITING'
                        """)
                        .params(Arrays.asList(state.name(), content, Timestamp.from(at), bytes(document)))
                        .update()
                == 1;
    }

    /// The documents that came while nobody could read them, the oldest first.
    List<DocumentId> unavailable() {
        return jdbc.sql("select document from document_reading where state = 'UNAVAILABLE' order by changed_at")
                .query((row, number) -> new DocumentId(BinaryIds.uuid(row.getBytes(1))))
                .list();
    }

    /// Has the document wait to be read once more, unless it was read or taken away meanwhile.
    boolean awaitAgain(DocumentId document, Instant at) {
        return jdbc.sql("""
                        update document_reading set state = 'WAITING', tries = 0, changed_at = ?
                        where document = ? and state = 'UNAVAILABLE'
                        """).params(Timestamp.from(at), bytes(document)).update() == 1;
    }

    void forget(DocumentId document) {
        jdbc.sql("delete from document_reading where document = ?")
                .param(bytes(document))
                .update();
    }

    List<Kept> of(Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select document, kind, state, content from document_reading where document in (:documents)")
                .param("documents", documents.stream().map(Readings::bytes).toList())
                .query(this::kept)
                .list();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        var document = new DocumentId(BinaryIds.uuid(row.getBytes("document")));
        var content = row.getBytes("content");
        return new Kept(
                document,
                PaperKind.valueOf(row.getString("kind")),
                ReadingState.valueOf(row.getString("state")),
                content == null
                        ? List.of()
                        : List.of(json.readValue(vault.open(context(document), content), ReadValue[].class)));
    }

    private static String context(DocumentId document) {
        return "document_reading.content:" + document;
    }

    private static byte[] bytes(DocumentId document) {
        return BinaryIds.bytes(document.value());
    }
}
