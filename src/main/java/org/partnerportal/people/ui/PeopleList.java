package org.partnerportal.people.ui;

/// What the people's screen can show.
enum PeopleList {
    PEOPLE,
    INVITATIONS,
    REVIEW
}
