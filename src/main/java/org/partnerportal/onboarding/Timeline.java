package org.partnerportal.onboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AccountNames;
import org.partnerportal.access.Actor;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Role;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The way an application took, written step by step in the transaction that took it.
@Component
class Timeline {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final CurrentActor current;
    private final AccountNames names;
    private final Clock clock;

    Timeline(JdbcClient jdbc, Vault vault, CurrentActor current, AccountNames names, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.current = current;
        this.names = names;
        this.clock = clock;
    }

    @EventListener
    void started(ApplicationStarted event) {
        write(event.application(), null, ApplicationStatus.DRAFT, 0, null);
    }

    @EventListener
    void moved(ApplicationMoved event) {
        write(event.application(), event.from(), event.to(), event.revision(), event.note());
    }

    List<TimelineEntry> of(MerchantApplicationId id, Actor reader) {
        return jdbc.sql("select * from application_step where application_id = ? order by id")
                .param(id.value())
                .query((row, number) -> entry(id, row, reader))
                .list();
    }

    private void write(
            MerchantApplicationId id,
            @Nullable ApplicationStatus from,
            ApplicationStatus to,
            int revision,
            @Nullable String note) {
        var actor = current.actor();
        jdbc.sql("""
                        insert into application_step
                            (application_id, at, side, account_id, partner_id, from_status, to_status, revision, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id.value(),
                        Timestamp.from(clock.instant()),
                        side(actor).name(),
                        actor.account() == null
                                ? null
                                : BinaryIds.bytes(actor.account().value()),
                        actor.partner() == null
                                ? null
                                : BinaryIds.bytes(actor.partner().value()),
                        from == null ? null : from.name(),
                        to.name(),
                        revision,
                        note == null ? null : vault.seal(context(id), note)))
                .update();
    }

    private TimelineEntry entry(MerchantApplicationId id, ResultSet row, Actor reader) throws SQLException {
        var from = row.getString("from_status");
        var note = row.getBytes("note");
        return new TimelineEntry(
                row.getTimestamp("at").toInstant(),
                Side.valueOf(row.getString("side")),
                mayName(row, reader) ? names.of(BinaryIds.account(row.getBytes("account_id"))) : null,
                from == null ? null : ApplicationStatus.valueOf(from),
                ApplicationStatus.valueOf(row.getString("to_status")),
                row.getInt("revision"),
                note == null ? null : vault.openText(context(id), note));
    }

    // The platform's people know each other; a partner knows its own people and of the others only their side.
    private static boolean mayName(ResultSet row, Actor reader) throws SQLException {
        if (row.getBytes("account_id") == null) {
            return false;
        }
        return reader.caseReader()
                || (reader.partner() != null
                        && Objects.equals(reader.partner(), BinaryIds.partner(row.getBytes("partner_id"))));
    }

    private static Side side(Actor actor) {
        if (actor.equals(Actor.SYSTEM)) {
            return Side.SYSTEM;
        }
        if (actor.equals(Actor.MERCHANT) || actor.equals(Actor.MERCHANT_BY_LINK)) {
            return Side.MERCHANT;
        }
        if (actor.providerStaff()) {
            return Side.PROVIDER;
        }
        if (actor.acquirerStaff()) {
            return Side.ACQUIRER;
        }
        return actor.is(Role.LEAD_REVIEWER) ? Side.LEAD_REVIEWER : Side.REVIEWER;
    }

    private static String context(MerchantApplicationId id) {
        return "application_step.note:" + id;
    }
}
