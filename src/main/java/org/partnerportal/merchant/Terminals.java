package org.partnerportal.merchant;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All terminals. Reached only with a merchant that its own scope has let through.
@Repository
class Terminals {

    static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;
    private final Vault vault;

    Terminals(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// A merchant's terminals, those in use first, the youngest first.
    List<Terminal> of(MerchantId merchant) {
        return jdbc.sql("""
                        select serial, kind, address, registered_at, retired_at from merchant_terminal where mid = ?
                         order by retired_at is not null, registered_at desc, id desc limit ?""")
                .params(merchant.value(), MOST_SHOWN)
                .query((row, number) -> new Terminal(
                        row.getString("serial"),
                        Terminal.Kind.valueOf(row.getString("kind")),
                        vault.openText(context(merchant), row.getBytes("address")),
                        row.getTimestamp("registered_at").toInstant(),
                        moment(row.getTimestamp("retired_at"))))
                .list();
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
