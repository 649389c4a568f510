package org.partnerportal.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;

/// Rows as a scheme of thirty thousand service providers would have them after a year: few providers with most of the
/// merchants, most applications finished long ago, those on their way among the newest.
final class ApplicationRows {

    /// The text of three tables' rows.
    record Piece(StringBuilder applications, StringBuilder fingerprints, StringBuilder cases) {}

    private static final DateTimeFormatter SQL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final int PROVIDERS = 30_000;
    private static final int ACQUIRERS = 12;
    private static final Duration YEAR = Duration.ofDays(365);
    private static final List<String> NUMBERS = List.of(
            "subject_info.business_license_info.license_number",
            "subject_info.identity_info.id_card_info.id_card_number",
            "contact_info.mobile_phone",
            "bank_account_info.account_number");

    private final Random random = new Random(19);
    private final MerchantNames names = new MerchantNames(random);
    private final List<UUID> providers = ids(PROVIDERS);
    private final List<UUID> acquirers = ids(ACQUIRERS);
    private final List<AccountId> reviewers;
    private final int rows;
    private final Instant now;

    ApplicationRows(List<AccountId> reviewers, int rows) {
        this.reviewers = reviewers;
        this.rows = rows;
        this.now = Clock.systemUTC().instant();
    }

    StringBuilder partners() {
        var text = new StringBuilder();
        for (var n = 0; n < ACQUIRERS; n++) {
            line(text, hex(acquirers.get(n)), "ACQ" + n, "ACQUIRER", "收单机构 " + n, "", 0, sql(now), 0);
        }
        for (var n = 0; n < PROVIDERS; n++) {
            var acquirer = hex(acquirers.get(n % ACQUIRERS));
            line(text, hex(providers.get(n)), "SP" + n, "SERVICE_PROVIDER", "服务商 " + n, acquirer, 1, sql(now), 0);
        }
        return text;
    }

    Piece piece(int from, int to) {
        var piece = new Piece(new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var row = from; row < to; row++) {
            add(piece, row);
        }
        return piece;
    }

    private void add(Piece piece, int row) {
        var age = (double) (rows - row) / rows;
        var created = now.minusMillis((long) (YEAR.toMillis() * age));
        var updated = created.plusMillis(
                (long) (Duration.between(created, now).toMillis() * Math.pow(random.nextDouble(), 4)));
        var id = created.toEpochMilli() << 21 | row;
        var owner = (int) (PROVIDERS * Math.pow(random.nextDouble(), 3));
        var stage = Stage.of(age < 0.25, random.nextInt(1000));
        var type = SubjectShare.of(random.nextInt(1000));
        var revision = stage.handedIn(random) ? 1 + random.nextInt(5) / 4 : 0;
        var name = names.next(type);
        line(
                piece.applications,
                id,
                hex(providers.get(owner)),
                revision == 0 ? "" : hex(acquirers.get(owner % ACQUIRERS)),
                "APPLY_" + id,
                stage.status(),
                sql(updated),
                revision,
                type.value(),
                name,
                sql(created),
                sql(updated),
                1);
        NUMBERS.forEach(number -> line(piece.fingerprints, id, number, randomHex()));
        if (revision > 0) {
            addCase(piece.cases, new CaseRow(id, owner, revision, name, type, updated), stage.status());
        }
    }

    private record CaseRow(long application, int owner, int revision, String name, SubjectShare type, Instant opened) {}

    private void addCase(StringBuilder cases, CaseRow row, ApplicationStatus status) {
        var claimed = status == ApplicationStatus.IN_REVIEW && random.nextInt(100) < 15;
        var state = CaseShare.state(status, claimed);
        var opened = sql(row.opened());
        line(
                cases,
                hex(new UUID(row.opened().toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong())),
                row.application(),
                hex(providers.get(row.owner())),
                row.revision(),
                row.name(),
                row.type().value(),
                random.nextInt(100) < 2 ? "HIGH" : "LOW",
                state,
                state.equals("CLOSED") ? 1 : 0,
                opened,
                claimed ? hex(reviewers.get(random.nextInt(reviewers.size())).value()) : "",
                claimed ? opened : "",
                CaseShare.outcome(status),
                1);
    }

    private List<UUID> ids(int count) {
        var ids = new ArrayList<UUID>();
        for (var n = 0; n < count; n++) {
            ids.add(new UUID(0x018f_0000_0000_7000L | (long) n << 16, random.nextLong()));
        }
        return ids;
    }

    private static void line(StringBuilder text, Object... columns) {
        for (var n = 0; n < columns.length; n++) {
            text.append(n == 0 ? "" : "\t").append(columns[n]);
        }
        text.append('\n');
    }

    private String randomHex() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String hex(UUID id) {
        return HexFormat.of().formatHex(BinaryIds.bytes(id));
    }

    private static String sql(Instant moment) {
        return SQL.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }
}
