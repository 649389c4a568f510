package org.partnerportal.watchlist;

/// Whether an entry is a person or an organisation: their names are compared in different ways.
public enum ListedKind {
    PERSON,
    ORGANISATION
}
