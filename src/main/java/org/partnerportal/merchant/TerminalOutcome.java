package org.partnerportal.merchant;

import java.util.Set;

/// What came of entering a terminal.
public sealed interface TerminalOutcome {

    /// It is in the register.
    record Registered(Terminal terminal) implements TerminalOutcome {}

    /// It is not, for its number or its place.
    record Flawed(Set<Flaw> flaws) implements TerminalOutcome {}

    /// What is wrong.
    enum Flaw {
        /// 4 to 32 letters, digits and hyphens.
        SERIAL_MISFIT,
        /// In use, wherever: whose it is, nobody is told.
        SERIAL_TAKEN,
        /// 4 to 128 characters.
        ADDRESS_MISFIT
    }
}
