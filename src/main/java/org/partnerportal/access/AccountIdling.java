package org.partnerportal.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the accounts that nobody uses and puts them to sleep, a batch at a time.
///
/// No use case: the people module's jobs come here. The administrator of the platform who was here last is never among
/// them, however long ago that was: somebody must be able to wake the others.
@Component
public class AccountIdling {

    /// An account that falls asleep, and whose people it belongs to.
    record Sleeper(AccountId account, @Nullable PartnerId partner) {}

    private static final String UNUSED =
            "from account a where a.state = 'ACTIVE' and a.unused_since < ? and a.id <> ? and ";
    private static final String BATCH = " order by a.unused_since limit ? for update skip locked";

    private final JdbcClient jdbc;
    private final KeptAccounts kept;
    private final ApplicationEventPublisher events;

    AccountIdling(JdbcClient jdbc, KeptAccounts kept, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.events = events;
    }

    /// People who have not been here since then and were not told yet; they count as told from `now` on.
    public List<KeptAccount> toWarn(Instant unusedSince, Instant now, int limit) {
        var found = jdbc.sql("select a.id " + UNUSED
                        + "(a.sleep_warned_at is null or a.sleep_warned_at < a.unused_since)" + BATCH)
                .params(Timestamp.from(unusedSince), whoStaysAwake(), limit)
                .query((row, number) -> new AccountId(BinaryIds.uuid(row.getBytes("id"))))
                .list();
        change("sleep_warned_at = ?", Timestamp.from(now), found);
        return kept.all(found);
    }

    /// Puts accounts to sleep that nobody has used since then, though their people were told by `toldBy`.
    ///
    /// @return how many
    public int fallAsleep(Instant unusedSince, Instant toldBy, int limit) {
        var found = jdbc.sql("select a.id, a.partner_id " + UNUSED
                        + "a.sleep_warned_at >= a.unused_since and a.sleep_warned_at <= ?" + BATCH)
                .params(Timestamp.from(unusedSince), whoStaysAwake(), Timestamp.from(toldBy), limit)
                .query((row, number) -> new Sleeper(
                        new AccountId(BinaryIds.uuid(row.getBytes("id"))),
                        BinaryIds.partner(row.getBytes("partner_id"))))
                .list();
        change(
                "version = version + 1, state = ?",
                AccountState.ASLEEP.name(),
                found.stream().map(Sleeper::account).toList());
        found.forEach(each -> events.publishEvent(new AccountFellAsleep(each.account(), each.partner())));
        return found.size();
    }

    private void change(String what, Object value, List<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        var parameters = new ArrayList<>();
        parameters.add(value);
        accounts.forEach(each -> parameters.add(BinaryIds.bytes(each.value())));
        var marks = String.join(", ", accounts.stream().map(any -> "?").toList());
        jdbc.sql("update account set " + what + " where id in (" + marks + ")")
                .params(parameters)
                .update();
    }

    private byte[] whoStaysAwake() {
        Optional<byte[]> last =
                jdbc.sql("""
                        select a.id from account a join account_role r on r.account_id = a.id and r.role = 'ADMIN'
                         where a.partner_id is null and a.state = 'ACTIVE'
                         order by a.unused_since desc, a.id desc limit 1""").query((row, number) -> row.getBytes("id")).optional();
        return last.orElseGet(() -> new byte[16]);
    }
}
