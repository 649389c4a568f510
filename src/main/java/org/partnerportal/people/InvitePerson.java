package org.partnerportal.people;

import java.util.Locale;
import java.util.Set;
import org.partnerportal.access.Role;

/// Ask somebody in.
///
/// @param address the e-mail address the letter goes to, later the one to sign in with
/// @param language the letter's, and the portal's when they come
public record InvitePerson(Organisation organisation, String address, Set<Role> roles, Locale language) {

    // Personal data never shows in a log line.
    @Override
    public String toString() {
        return "InvitePerson" + roles;
    }
}
