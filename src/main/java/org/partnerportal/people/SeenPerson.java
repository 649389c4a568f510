package org.partnerportal.people;

import org.partnerportal.shared.AccountId;

/// A person as the reader saw them.
public record SeenPerson(Organisation organisation, AccountId person, long version) {}
