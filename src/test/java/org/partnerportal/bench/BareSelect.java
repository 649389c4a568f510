package org.partnerportal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.bench.Statements.Statement;

/// The portal's own SELECT on a connection of its own, with nothing of the portal around it.
final class BareSelect implements AutoCloseable {

    private final Connection connection;

    BareSelect(Connection connection) {
        this.connection = connection;
    }

    /// What the portal asks of the database for this page.
    Statement select(Supplier<Object> page) {
        return Statements.during(() -> People.as(Role.REVIEWER, null, "reviewer", page)).stream()
                .filter(heard -> heard.reads("merchant_application") || heard.reads("review_case"))
                .findFirst()
                .orElseThrow();
    }

    /// Runs it and reads every column of every row.
    List<Object> run(Statement select) throws SQLException {
        try (var prepared = prepared("", select);
                var rows = prepared.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            var read = new ArrayList<Object>();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    read.add(String.valueOf(rows.getObject(column)));
                }
            }
            return read;
        }
    }

    /// How the database goes about it: for each table, the index, and how many rows it expects to read.
    String explain(Statement select) throws SQLException {
        try (var prepared = prepared("explain ", select);
                var rows = prepared.executeQuery()) {
            var steps = new ArrayList<String>();
            while (rows.next()) {
                steps.add("%s by %s, %s rows, %s"
                        .formatted(
                                rows.getString("table"),
                                rows.getString("key"),
                                rows.getString("rows"),
                                rows.getString("Extra")));
            }
            return String.join(" | ", steps);
        }
    }

    Connection connection() {
        return connection;
    }

    private PreparedStatement prepared(String before, Statement select) throws SQLException {
        var prepared = connection.prepareStatement(before + select.sql());
        var parameters = select.parameters();
        for (var n = 0; n < parameters.size(); n++) {
            prepared.setObject(n + 1, parameters.get(n));
        }
        return prepared;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
