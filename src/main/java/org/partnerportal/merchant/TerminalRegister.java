package org.partnerportal.merchant;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.ApplicationReadersOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.ProviderStaffOnly;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.partner.PartnerGate;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which terminals a merchant takes payments at. Its provider keeps them; who may see the merchant sees them.
@Service
@ApplicationReadersOnly
@Transactional
public class TerminalRegister {

    private static final String SERIAL = "[0-9A-Z-]{4,32}";
    private static final int SHORTEST_ADDRESS = 4;
    private static final int LONGEST_ADDRESS = 128;

    private final Terminals terminals;
    private final Merchants merchants;
    private final PartnerGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TerminalRegister(
            Terminals terminals,
            Merchants merchants,
            PartnerGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.terminals = terminals;
        this.merchants = merchants;
        this.gate = gate;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /// A page of a merchant's terminals, those in use first, after the given place.
    ///
    /// @param serial how the serial number begins, or nothing for all
    /// @throws MerchantNotFound if there is none by that number, or the person may not see it
    @ReadsOnly
    public TerminalPage of(MerchantId merchant, String serial, TerminalPage.@Nullable Place after) {
        return terminals.of(seen(merchant), serial, after);
    }

    /// Enters a terminal.
    ///
    /// @throws MerchantNotFound if there is none by that number, or it is another provider's
    @ProviderStaffOnly
    public TerminalOutcome register(RegisterTerminal command) {
        gate.requireMayAct();
        var merchant = seen(command.merchant());
        var serial = command.serial().strip().toUpperCase(Locale.ROOT);
        var address = command.address().strip();
        var flaws = EnumSet.noneOf(TerminalOutcome.Flaw.class);
        if (!serial.matches(SERIAL)) {
            flaws.add(TerminalOutcome.Flaw.SERIAL_MISFIT);
        }
        if (address.length() < SHORTEST_ADDRESS || address.length() > LONGEST_ADDRESS) {
            flaws.add(TerminalOutcome.Flaw.ADDRESS_MISFIT);
        }
        var terminal = new Terminal(serial, command.kind(), address, clock.instant(), null);
        if (flaws.isEmpty() && !terminals.add(merchant, terminal)) {
            flaws.add(TerminalOutcome.Flaw.SERIAL_TAKEN);
        }
        if (!flaws.isEmpty()) {
            return new TerminalOutcome.Flawed(flaws);
        }
        events.publishEvent(new TerminalChanged(merchant, serial, null));
        return new TerminalOutcome.Registered(terminal);
    }

    /// Takes a terminal out of use, for a reason. Its number may be used again.
    ///
    /// @throws MerchantNotFound if there is no such merchant, or it is another provider's
    @ProviderStaffOnly
    public void retire(MerchantId id, String serial, String reason) {
        gate.requireMayAct();
        var merchant = seen(id);
        if (terminals.retire(merchant, serial, clock.instant())) {
            events.publishEvent(new TerminalChanged(merchant, serial, reason));
        }
    }

    private MerchantId seen(MerchantId merchant) {
        return merchants
                .find(merchant, MerchantScope.of(actor.actor()))
                .map(Merchant::id)
                .orElseThrow(MerchantNotFound::new);
    }
}
