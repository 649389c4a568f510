package org.partnerportal.people;

import java.util.List;
import java.util.Set;
import org.partnerportal.access.Role;

/// A person as those in charge see them, with what may be done.
///
/// @param grantable the roles the reader may give here
/// @param work what lies with the person
public record PersonDetails(
        PersonSummary person, Set<Role> grantable, PersonOffer offer, List<WorkAtHand> work, long version) {}
