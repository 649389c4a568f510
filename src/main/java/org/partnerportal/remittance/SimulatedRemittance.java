package org.partnerportal.remittance;

import java.time.Instant;

/// A line of the statement that the simulated bank would show the merchant.
public record SimulatedRemittance(int round, int amountInFen, Instant sentAt) {}
