package org.partnerportal.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The letters that are on their way. Their content is sealed, and gone once they are sent or given up.
@Repository
class Letters {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    Letters(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    void add(UUID id, Letter letter, Instant at) {
        jdbc.sql("insert into letter (id, content, state, created_at) values (?, ?, 'WAITING', ?)")
                .params(
                        BinaryIds.bytes(id),
                        vault.seal(context(id), json.writeValueAsBytes(letter)),
                        Timestamp.from(at))
                .update();
    }

    /// The letter, unless it has gone out already.
    Optional<Letter> waiting(UUID id) {
        return jdbc.sql("select content from letter where id = ? and state = 'WAITING'")
                .param(BinaryIds.bytes(id))
                .query((row, number) -> json.readValue(vault.open(context(id), row.getBytes("content")), Letter.class))
                .optional();
    }

    void sent(UUID id, Instant at) {
        end(id, "SENT", at);
    }

    void givenUp(UUID id, Instant at) {
        end(id, "GIVEN_UP", at);
    }

    private void end(UUID id, String state, Instant at) {
        jdbc.sql("update letter set state = ?, ended_at = ?, content = null where id = ? and state = 'WAITING'")
                .params(state, Timestamp.from(at), BinaryIds.bytes(id))
                .update();
    }

    private static String context(UUID id) {
        return "letter.content:" + id;
    }
}
