package org.partnerportal.partner;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.routing.ToRoute;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the other modules need to know of a partner: its name, where its applications go, what it may board, how it
/// stands. All but the name is read anew each time.
@Component
public class PartnerProfiles {

    private final JdbcClient jdbc;
    private final PartnerParts parts;
    private final PartnerNames names;
    private final Clock clock;

    PartnerProfiles(JdbcClient jdbc, PartnerParts parts, PartnerNames names, Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.names = names;
        this.clock = clock;
    }

    /// The partner's name, or an empty text where none is meant.
    public String name(@Nullable PartnerId partner) {
        return partner == null ? "" : names.of(partner);
    }

    /// The acquirer that signs off for this application of the service provider, if any rule fits.
    public Optional<PartnerId> acquirerFor(PartnerId provider, ToRoute application) {
        return parts.routing(provider).acquirerFor(application);
    }

    /// What the service provider may board; nothing where there is none.
    public Optional<BoardingPermission> permission(PartnerId provider) {
        return jdbc.sql("select industries, subject_types, capabilities, may_board_micro from partner where id = ?")
                .param(BinaryIds.bytes(provider.value()))
                .query((row, number) -> PartnerRows.permission(row))
                .optional();
    }

    /// How the partner stands now.
    public Optional<CurrentStanding> standing(PartnerId partner) {
        return standing(partner, "");
    }

    /// Lets through what is new only where something new may be started for this partner.
    ///
    /// @throws PartnerIsLimited if only what is under way goes on
    /// @throws PartnerIsSuspended if its people may only read
    /// @throws PartnerIsClosed if it is over
    public void requireMayStart(PartnerId partner) {
        var standing = requireMayAct(partner);
        if (!standing.standing().mayStart()) {
            throw new PartnerIsLimited(standing);
        }
    }

    /// Lets through only where what is under way at this partner may be worked on. Whoever changes the standing waits
    /// until the command that was let through has committed, so that none slips through in between.
    ///
    /// @throws PartnerIsSuspended if its people may only read
    /// @throws PartnerIsClosed if it is over
    public CurrentStanding requireMayAct(PartnerId partner) {
        var standing = standing(partner, " for share").orElseThrow(PartnerNotFound::new);
        return switch (standing.standing()) {
            case ACTIVE, LIMITED -> standing;
            case SUSPENDED -> throw new PartnerIsSuspended(standing);
            case CLOSED -> throw new PartnerIsClosed();
        };
    }

    /// Whether this is an acquirer that may be routed to.
    boolean maySignOff(PartnerId acquirer) {
        return jdbc.sql(
                        "select exists (select 1 from partner where id = ? and kind = 'ACQUIRER' and standing <> 'CLOSED')")
                .param(BinaryIds.bytes(acquirer.value()))
                .query(Boolean.class)
                .single();
    }

    private Optional<CurrentStanding> standing(PartnerId partner, String lock) {
        return jdbc.sql("""
                        select standing, standing_since, standing_reason, standing_until, standing_resumes
                          from partner where id = ?""" + lock)
                .param(BinaryIds.bytes(partner.value()))
                .query((row, number) -> PartnerRows.standing(row, clock.instant()))
                .optional();
    }
}
