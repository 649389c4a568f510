package org.partnerportal.secondfactor;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts tries at an account's codes, so that nobody gets to guess: the fifth wrong one in a row and each after it
/// closes the step for half a minute, then twice as long each time, up to an hour.
@Repository
class WrongCodes {

    private static final int FREE = 5;
    private static final int FIRST_WAIT_SECONDS = 30;
    private static final int LONGEST_WAIT_SECONDS = 3600;

    private final JdbcClient jdbc;

    WrongCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes a try, before the code is looked at: those who come at once cannot share one.
    ///
    /// @return none if the try may be made, else when the next may
    Optional<Instant> takeTry(AccountId account, Instant now) {
        var id = BinaryIds.bytes(account.value());
        // Takes the row's lock at once, there or not: those who come together wait for one another.
        jdbc.sql("""
                        insert into wrong_code (account_id, tries, refused_until) values (?, 0, ?)
                        on duplicate key update tries = tries""").params(id, Timestamp.from(now)).update();
        var taken = jdbc.sql("""
                        update wrong_code
                           set refused_until = if(tries + 1 < ?, refused_until, timestampadd(second,
                                   cast(least(?, ? * pow(2, least(tries + 1 - ?, 20))) as signed), ?)),
                               tries = tries + 1
                         where account_id = ? and refused_until <= ?""")
                .params(
                        FREE,
                        LONGEST_WAIT_SECONDS,
                        FIRST_WAIT_SECONDS,
                        FREE,
                        Timestamp.from(now),
                        id,
                        Timestamp.from(now))
                .update();
        return taken == 1 ? Optional.empty() : refusedUntil(account);
    }

    /// When the next try may be made, where the last one closed the step.
    Optional<Instant> refusedUntil(AccountId account) {
        return jdbc.sql("select refused_until from wrong_code where account_id = ? and tries >= ?")
                .params(BinaryIds.bytes(account.value()), FREE)
                .query((row, number) -> row.getTimestamp("refused_until").toInstant())
                .optional();
    }

    /// Forgets the tries: the last one was right.
    void forget(AccountId account) {
        jdbc.sql("update wrong_code set tries = 0 where account_id = ?")
                .param(BinaryIds.bytes(account.value()))
                .update();
    }
}
