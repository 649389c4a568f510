package org.partnerportal.catalogue;

/// The parts of the form, in the order they are filled in.
public enum Section {
    SUBJECT,
    IDENTITY,
    OWNERS,
    CONTACT,
    BUSINESS,
    SETTLEMENT,
    ACCOUNT,
    ADDITION
}
