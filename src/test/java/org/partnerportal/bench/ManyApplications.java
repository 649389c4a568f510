package org.partnerportal.bench;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnerportal.access.AccountDirectory;
import org.partnerportal.access.NewAccount;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.ApiShape;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.AccountId;
import org.partnerportal.vault.Vault;

/// Fills a portal's tables with as many applications as a large scheme has, with their cases, partners and reviewers.
///
/// Everything the lists and the queue read is there, in the real tables under their real indexes: forms of a real
/// form's size, sealed; fingerprints as random as real ones. What they do not read (revisions, steps, the audit log) is
/// not.
final class ManyApplications {

    private static final int PIECE = 20_000;
    private static final int REVIEWERS = 40;

    private final BenchPortal portal;
    private final Report report;
    private final int rows;

    ManyApplications(BenchPortal portal, Report report, int rows) {
        this.portal = portal;
        this.report = report;
        this.rows = rows;
    }

    /// Makes them unless an earlier run did.
    void make() {
        var done = portal.folder().resolve("generated");
        if (Files.exists(done)) {
            return;
        }
        try (var connection = DriverManager.getConnection(portal.url() + "&allowLoadLocalInfile=true", "root", "");
                var statement = connection.createStatement()) {
            make(connection, statement);
            Files.createFile(done);
        } catch (SQLException | IOException e) {
            throw new BenchFailure("The applications could not be made: " + e.getMessage(), e);
        }
    }

    private void make(Connection connection, Statement statement) throws SQLException {
        report.progress("emptying the tables");
        statement.execute("set foreign_key_checks = 0, unique_checks = 0");
        for (var table : List.of(
                "review_case",
                "application_fingerprint",
                "merchant_application",
                "partner_routing_share",
                "partner_routing_rule",
                "partner")) {
            statement.execute("truncate table " + table);
        }
        form(connection);
        var source = new ApplicationRows(reviewers(), rows);
        partners(statement, source.partners());
        connection.setAutoCommit(false);
        var began = System.nanoTime();
        for (var from = 0; from < rows; from += PIECE) {
            var piece = source.piece(from, Math.min(rows, from + PIECE));
            load(statement, Table.APPLICATION, piece.applications());
            load(statement, Table.FINGERPRINT, piece.fingerprints());
            load(statement, Table.CASE, piece.cases());
            connection.commit();
            report.progress("%,d of %,d applications after %d s"
                    .formatted(Math.min(rows, from + PIECE), rows, (System.nanoTime() - began) / 1_000_000_000));
        }
        connection.setAutoCommit(true);
        statement.execute("analyze table merchant_application, application_fingerprint, review_case, partner");
    }

    // Each provider goes to one acquirer; acquirers, in the same rows, go nowhere.
    private static void partners(Statement statement, StringBuilder text) throws SQLException {
        load(statement, Table.PARTNER, text);
        load(statement, Table.RULE, text);
        load(statement, Table.SHARE, text);
        for (var table : List.of("partner_routing_share", "partner_routing_rule")) {
            statement.execute(
                    "delete from " + table + " where partner_id in (select id from partner where kind = 'ACQUIRER')");
        }
    }

    private List<AccountId> reviewers() {
        var directory = portal.bean(AccountDirectory.class);
        var accounts = new ArrayList<AccountId>();
        portal.bean(SystemActor.class).run(() -> {
            for (var n = 0; n < REVIEWERS; n++) {
                var wanted = new NewAccount(
                        "reviewer-" + n + "@bench.example", "审核员 " + n, "bench", Set.of(Role.REVIEWER), null);
                accounts.add(directory.withLogin(wanted.login()).orElseGet(() -> directory.open(wanted)));
            }
        });
        return accounts;
    }

    // One sealed form for all: nothing opens it here, its size is what counts.
    private void form(Connection connection) throws SQLException {
        var pack =
                SamplePacks.load(SamplePacks.ENTERPRISE).withDocuments(file -> "018f0000-0000-7000-8000-00000000d001");
        var plain = portal.bean(ApiShape.class).json(pack).getBytes(StandardCharsets.UTF_8);
        try (var set = connection.prepareStatement("set @form = ?")) {
            set.setBytes(1, portal.bean(Vault.class).seal("bench", plain));
            set.execute();
        }
    }

    private static void load(Statement statement, Table table, StringBuilder text) throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(new ByteArrayInputStream(bytes));
        statement.execute(table.load);
    }

    /// How the text of a piece becomes a table's rows.
    private enum Table {
        PARTNER("""
                partner (@id, number, kind, name, @routed, may_board_micro, created_at, version)
                set id = unhex(@id)"""),
        RULE("""
                partner_routing_rule (@id, @number, @kind, @name, @routed, @micro, @created, @version)
                set partner_id = unhex(@id), position = 0"""),
        SHARE("""
                partner_routing_share (@id, @number, @kind, @name, @routed, @micro, @created, @version)
                set partner_id = unhex(@id), position = 0, place = 0, acquirer_id = unhex(@routed), percent = 100"""),
        APPLICATION("""
                merchant_application (id, @provider, @acquirer, business_code, status, status_since, revision,
                    subject_type, merchant_name, created_at, updated_at, version)
                set provider_id = unhex(@provider), acquirer_id = unhex(nullif(@acquirer, '')), form = @form"""),
        FINGERPRINT("""
                application_fingerprint (application_id, field, @print)
                set fingerprint = unhex(@print)"""),
        CASE("""
                review_case (@id, application_id, @provider, revision, merchant_name, subject_type, risk, state, closed,
                    opened_at, @claimer, @claimed, @outcome, version)
                set id = unhex(@id), provider_id = unhex(@provider), claimed_by = unhex(nullif(@claimer, '')),
                    claimed_at = nullif(@claimed, ''), outcome = nullif(@outcome, ''),
                    clock_since = if(state in ('UNCLAIMED', 'CLAIMED', 'SECOND_REVIEW'), opened_at, null),
                    turn_at = opened_at + interval if(clock_since is null, 365000, 2) day""");

        private final String load;

        Table(String columns) {
            this.load = "load data local infile 'piece' into table "
                    + columns.replaceFirst(" \\(", " character set utf8mb4 fields terminated by '\t' (");
        }
    }
}
