package org.partnerportal.bench;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.partnerportal.duplicate.DuplicateStage;

/// Fills the tables of traits and pictures for as many merchants as a large scheme has: five traits and one picture
/// each, the picture with both of its hashes. Their fingerprints are real ones; every hundredth merchant shares each of
/// its traits with another.
final class ManyTraits {

    private static final int PIECE = 20_000;

    private final BenchPortal portal;
    private final Report report;
    private final int rows;

    ManyTraits(BenchPortal portal, Report report, int rows) {
        this.portal = portal;
        this.report = report;
        this.rows = rows;
    }

    /// Makes them unless an earlier run did.
    void make() {
        var done = portal.folder().resolve("generated-traits");
        if (Files.exists(done)) {
            return;
        }
        try (var connection = DriverManager.getConnection(portal.url() + "&allowLoadLocalInfile=true", "root", "");
                var statement = connection.createStatement()) {
            statement.execute("set unique_checks = 0");
            statement.execute("truncate table merchant_trait");
            statement.execute("truncate table merchant_picture");
            connection.setAutoCommit(false);
            var stage = portal.bean(DuplicateStage.class);
            for (var from = 0; from < rows; from += PIECE) {
                var to = Math.min(rows, from + PIECE);
                load(
                        statement,
                        "merchant_trait (kind, @value, application_id, @provider)"
                                + " set value = unhex(@value), provider_id = unhex(@provider)",
                        stage.traits(from, to));
                load(
                        statement,
                        "merchant_picture (@document, variant, application_id, @provider, hash, band_0, band_1,"
                                + " band_2, band_3) set document_id = unhex(@document), provider_id = unhex(@provider)",
                        stage.pictures(from, to));
                connection.commit();
                report.progress("%,d of %,d merchants".formatted(to, rows));
            }
            connection.setAutoCommit(true);
            statement.execute("analyze table merchant_trait, merchant_picture");
            Files.createFile(done);
        } catch (SQLException | IOException e) {
            throw new BenchFailure("The traits could not be made: " + e.getMessage(), e);
        }
    }

    private static void load(Statement statement, String into, StringBuilder text) throws SQLException {
        statement
                .unwrap(JdbcStatement.class)
                .setLocalInfileInputStream(
                        new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.US_ASCII)));
        statement.execute("load data local infile 'piece' into table "
                + into.replaceFirst(" \\(", " fields terminated by '\t' ("));
    }
}
