package org.partnerportal.merchant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All terminals. Reached only with a merchant that its own scope has let through.
@Repository
class Terminals {

    static final int PAGE = 50;

    private record Placed(Terminal terminal, TerminalPage.Place place) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    Terminals(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// A page of a merchant's terminals, those in use first, the youngest first.
    ///
    /// @param serial how the serial number begins, or nothing for all
    TerminalPage of(MerchantId merchant, String serial, TerminalPage.@Nullable Place after) {
        var where = new StringBuilder("mid = ?");
        var parameters = new ArrayList<Object>(List.of(merchant.value()));
        if (!serial.isBlank()) {
            where.append(" and serial like ?");
            parameters.add(serial.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
        if (after != null) {
            where.append(
                    " and (retired_at is not null > ? or (retired_at is not null = ? and (registered_at, id) < (?, ?)))");
            parameters.addAll(
                    List.of(after.retired(), after.retired(), Timestamp.from(after.registeredAt()), after.id()));
        }
        var rows = jdbc.sql("""
                        select id, serial, kind, address, registered_at, retired_at from merchant_terminal where\s""" + where
                        + " order by retired_at is not null, registered_at desc, id desc limit " + (PAGE + 1))
                .params(parameters)
                .query((row, number) -> placed(merchant, row))
                .list();
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        return new TerminalPage(
                shown.stream().map(Placed::terminal).toList(),
                rows.size() <= PAGE
                        ? Optional.empty()
                        : Optional.of(shown.getLast().place()));
    }

    private Placed placed(MerchantId merchant, ResultSet row) throws SQLException {
        var terminal = new Terminal(
                row.getString("serial"),
                Terminal.Kind.valueOf(row.getString("kind")),
                vault.openText(context(merchant), row.getBytes("address")),
                row.getTimestamp("registered_at").toInstant(),
                moment(row.getTimestamp("retired_at")));
        return new Placed(
                terminal, new TerminalPage.Place(!terminal.inUse(), terminal.registeredAt(), row.getLong("id")));
    }

    /// Adds a terminal, unless its serial number is taken.
    ///
    /// @return whether it was added: a serial number that is in use anywhere is not
    boolean add(MerchantId merchant, Terminal terminal) {
        try {
            jdbc.sql("""
                            insert into merchant_terminal (mid, serial, kind, address, registered_at)
                            values (?, ?, ?, ?, ?)""")
                    .params(
                            merchant.value(),
                            terminal.serial(),
                            terminal.kind().name(),
                            vault.seal(context(merchant), terminal.address()),
                            Timestamp.from(terminal.registeredAt()))
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /// Takes a terminal out of use.
    ///
    /// @return whether there was such a terminal in use
    boolean retire(MerchantId merchant, String serial, Instant at) {
        return jdbc.sql("""
                        update merchant_terminal set retired_at = ?
                         where mid = ? and serial = ? and retired_at is null""")
                        .params(Timestamp.from(at), merchant.value(), serial)
                        .update()
                > 0;
    }

    private static String context(MerchantId merchant) {
        return "merchant_terminal.address:" + merchant;
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
