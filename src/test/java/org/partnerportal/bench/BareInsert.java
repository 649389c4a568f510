package org.partnerportal.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnerportal.bulkboarding.BulkImportId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;

/// The rows that an import stored, put into tables of the same make by nothing but a batched INSERT, as many at once as
/// the import does.
final class BareInsert {

    private static final int AT_ONCE = 500;

    private BareInsert() {}

    /// How long it takes, reading them not counted.
    static double seconds(String url, PartnerId provider, BulkImportId id) throws SQLException {
        try (var connection = DriverManager.getConnection(url + "&rewriteBatchedStatements=true", "root", "")) {
            connection.setAutoCommit(false);
            var own = BinaryIds.bytes(provider.value());
            var nanos = 0L;
            nanos += copied(connection, "merchant_application", "provider_id = ?", own);
            nanos += copied(
                    connection,
                    "application_fingerprint",
                    "application_id in (select id from merchant_application where provider_id = ?)",
                    own);
            nanos += copied(connection, "bulk_import_document", "import_id = ?", BinaryIds.bytes(id.value()));
            return nanos / 1e9;
        }
    }

    private static long copied(Connection connection, String table, String condition, byte[] key) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists bare_" + table);
            statement.execute("create table bare_" + table + " like " + table);
        }
        var nanos = 0L;
        try (var select = connection.prepareStatement("select * from " + table + " where " + condition)) {
            select.setBytes(1, key);
            select.setFetchSize(Integer.MIN_VALUE);
            try (var other =
                            DriverManager.getConnection(connection.getMetaData().getURL(), "root", "");
                    var rows = select.executeQuery()) {
                other.setAutoCommit(false);
                var columns = rows.getMetaData().getColumnCount();
                var marks = IntStream.range(0, columns).mapToObj(any -> "?").collect(Collectors.joining(", "));
                try (var insert = other.prepareStatement("insert into bare_" + table + " values (" + marks + ")")) {
                    var piece = new ArrayList<Object[]>();
                    while (rows.next()) {
                        var row = new Object[columns];
                        for (var column = 0; column < columns; column++) {
                            row[column] = rows.getObject(column + 1);
                        }
                        piece.add(row);
                        if (piece.size() == AT_ONCE) {
                            nanos += inserted(other, insert, piece);
                        }
                    }
                    nanos += inserted(other, insert, piece);
                }
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("drop table bare_" + table);
        }
        return nanos;
    }

    private static long inserted(Connection connection, PreparedStatement insert, List<Object[]> rows)
            throws SQLException {
        var began = System.nanoTime();
        for (var row : rows) {
            for (var column = 0; column < row.length; column++) {
                insert.setObject(column + 1, row[column]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
        rows.clear();
        return System.nanoTime() - began;
    }
}
