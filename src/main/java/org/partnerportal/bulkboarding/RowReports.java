package org.partnerportal.bulkboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is the matter with which row of a sheet. Rows with which nothing is are not here.
@Repository
class RowReports {

    private static final int AT_ONCE = 250;

    private final JdbcClient jdbc;

    RowReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes these reports, over what was said of their rows before.
    void put(BulkImportId id, List<RowReport> reports) {
        for (var from = 0; from < reports.size(); from += AT_ONCE) {
            insert(id, reports.subList(from, Math.min(reports.size(), from + AT_ONCE)));
        }
    }

    /// Those that follow the row, of one verdict or all.
    List<RowReport> after(BulkImportId id, int row, @Nullable RowVerdict verdict, int limit) {
        var parameters = new ArrayList<Object>(List.of(id.bytes(), row));
        if (verdict != null) {
            parameters.add(verdict.name());
        }
        parameters.add(limit);
        return jdbc.sql("select sheet_row, verdict, flaws from bulk_import_row where import_id = ? and sheet_row > ?"
                        + (verdict == null ? "" : " and verdict = ?") + " order by sheet_row limit ?")
                .params(parameters)
                .query(RowReports::report)
                .list();
    }

    /// Which rows among these become no draft.
    Set<Integer> flawed(BulkImportId id, int first, int last) {
        return new HashSet<>(jdbc.sql("""
                        select sheet_row from bulk_import_row
                         where import_id = ? and sheet_row between ? and ? and verdict = 'FLAWED'""")
                .params(id.bytes(), first, last)
                .query(Integer.class)
                .list());
    }

    private void insert(BulkImportId id, List<RowReport> reports) {
        var parameters = new ArrayList<Object>();
        reports.forEach(report -> {
            parameters.add(id.bytes());
            parameters.add(report.row());
            parameters.add(report.verdict().name());
            parameters.add(FlawText.written(report.flaws()));
        });
        jdbc.sql("insert into bulk_import_row (import_id, sheet_row, verdict, flaws) values "
                        + String.join(", ", Collections.nCopies(reports.size(), "(?, ?, ?, ?)"))
                        + " as fresh on duplicate key update verdict = fresh.verdict, flaws = fresh.flaws")
                .params(parameters)
                .update();
    }

    private static RowReport report(ResultSet row, int number) throws SQLException {
        return new RowReport(
                row.getInt("sheet_row"),
                RowVerdict.valueOf(row.getString("verdict")),
                FlawText.read(row.getString("flaws")));
    }
}
