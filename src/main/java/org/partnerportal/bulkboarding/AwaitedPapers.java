package org.partnerportal.bulkboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The papers that the rows of an import named by their files' names, and which of them have come.
@Repository
class AwaitedPapers {

    private static final String INDEX = "bulk_import_document.name";
    private static final int AT_ONCE = 250;
    private static final int COLUMNS = 7;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    AwaitedPapers(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    void add(BulkImportId id, List<AwaitedPaper> papers) {
        var parameters = papers.parallelStream()
                .flatMap(paper -> List.<Object>of(
                        id.bytes(),
                        paper.row(),
                        paper.path().value(),
                        paper.place(),
                        paper.application().value(),
                        vault.seal(context(id, paper.row()), paper.name()),
                        vault.index(INDEX, paper.name()))
                        .stream())
                .toList();
        for (var from = 0; from < parameters.size(); from += AT_ONCE * COLUMNS) {
            var piece = parameters.subList(from, Math.min(parameters.size(), from + AT_ONCE * COLUMNS));
            jdbc.sql("""
                            insert into bulk_import_document (import_id, sheet_row, path, place, application_id, name,
                                name_index)
                            values\s""" + String.join(", ", Collections.nCopies(piece.size() / COLUMNS, "(?, ?, ?, ?, ?, ?, ?)")))
                    .params(piece)
                    .update();
        }
    }

    /// The first that await a file of this name, by row.
    List<AwaitedPaper> named(BulkImportId id, String name, int limit) {
        return jdbc.sql("""
                        select * from bulk_import_document
                         where import_id = ? and name_index = ? and filed_at is null
                         order by sheet_row, path, place limit ?""")
                .params(id.bytes(), vault.index(INDEX, name), limit)
                .query((row, _) -> paper(id, row))
                .list();
    }

    /// Whether a file of this name was awaited and has come.
    boolean came(BulkImportId id, String name) {
        return jdbc.sql("select exists (select 1 from bulk_import_document where import_id = ? and name_index = ?)")
                .params(id.bytes(), vault.index(INDEX, name))
                .query(Boolean.class)
                .single();
    }

    void filed(BulkImportId id, AwaitedPaper paper) {
        jdbc.sql("""
                        update bulk_import_document set filed_at = ?
                         where import_id = ? and sheet_row = ? and path = ? and place = ?""")
                .params(
                        Timestamp.from(clock.instant()),
                        id.bytes(),
                        paper.row(),
                        paper.path().value(),
                        paper.place())
                .update();
    }

    PaperCounts counts(BulkImportId id) {
        return jdbc.sql("select count(*), count(filed_at) from bulk_import_document where import_id = ?")
                .param(id.bytes())
                .query((row, _) -> new PaperCounts(row.getInt(1), row.getInt(2)))
                .single();
    }

    /// The first that have not come, by row.
    List<AwaitedPaper> missing(BulkImportId id, int limit) {
        return jdbc.sql("""
                        select * from bulk_import_document where import_id = ? and filed_at is null
                         order by sheet_row, path, place limit ?""")
                .params(id.bytes(), limit)
                .query((row, _) -> paper(id, row))
                .list();
    }

    private AwaitedPaper paper(BulkImportId id, ResultSet row) throws SQLException {
        var number = row.getInt("sheet_row");
        return new AwaitedPaper(
                number,
                FieldPath.of(row.getString("path")),
                row.getInt("place"),
                new MerchantApplicationId(row.getLong("application_id")),
                vault.openText(context(id, number), row.getBytes("name")));
    }

    private static String context(BulkImportId id, int row) {
        return "bulk_import_document.name:" + id + ":" + row;
    }
}
