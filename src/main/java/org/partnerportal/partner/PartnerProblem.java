package org.partnerportal.partner;

/// What is wrong with a partner's data.
///
/// @param place the datum: `number`, `name`, `contract_until`, `contact.0.phone`, `routing.1`
/// @param key the words for it
public record PartnerProblem(String place, String key) {}
