package org.partnerportal.watchlist;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All forbidden words. They are the same for everybody, and no secret to the platform's people.
@Repository
class ForbiddenWordRows {

    private static final String SEPARATOR = ";";

    private final JdbcClient jdbc;

    ForbiddenWordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ForbiddenWord> all() {
        return jdbc.sql("select word, kind, innocent_in from forbidden_word order by kind, word")
                .query((row, number) -> new ForbiddenWord(
                        row.getString("word"),
                        BusinessKind.valueOf(row.getString("kind")),
                        Stream.of(row.getString("innocent_in").split(SEPARATOR, -1))
                                .map(String::strip)
                                .filter(phrase -> !phrase.isEmpty())
                                .toList()))
                .list();
    }

    /// Writes the word, or what is new about it.
    void put(ForbiddenWord word) {
        jdbc.sql("""
                        insert into forbidden_word (word, kind, innocent_in) values (?, ?, ?) as fresh
                        on duplicate key update kind = fresh.kind, innocent_in = fresh.innocent_in""")
                .params(word.word(), word.kind().name(), String.join(SEPARATOR, word.innocentIn()))
                .update();
    }

    boolean remove(String word) {
        return jdbc.sql("delete from forbidden_word where word = ?").param(word).update() > 0;
    }
}
