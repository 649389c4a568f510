package org.partnerportal.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Capability;

/// Reads what several queries read of a partner's row.
final class PartnerRows {

    private PartnerRows() {}

    /// The standing as it is stored, be its term over or not.
    static CurrentStanding stored(ResultSet row) throws SQLException {
        return new CurrentStanding(
                PartnerStanding.valueOf(row.getString("standing")),
                Optional.ofNullable(instant(row, "standing_since")).orElse(Instant.EPOCH),
                row.getString("standing_reason"),
                instant(row, "standing_until"));
    }

    /// The standing as it is at this moment: a term that is over is over, whether or not that was written down yet.
    static CurrentStanding standing(ResultSet row, Instant now) throws SQLException {
        var stored = stored(row);
        var until = stored.until();
        var resumes = row.getString("standing_resumes");
        return stored.standing() == PartnerStanding.SUSPENDED && until != null && resumes != null && !until.isAfter(now)
                ? new CurrentStanding(PartnerStanding.valueOf(resumes), until, null, null)
                : stored;
    }

    static Contract contract(ResultSet row) throws SQLException {
        return new Contract(date(row, "contract_from"), date(row, "contract_until"));
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static BoardingPermission permission(ResultSet row) throws SQLException {
        return new BoardingPermission(
                Lines.read(row.getString("industries")),
                Lines.read(row.getString("subject_types")),
                Lines.read(row.getString("capabilities")).stream()
                        .map(Capability::valueOf)
                        .collect(Collectors.toSet()),
                row.getBoolean("may_board_micro"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
