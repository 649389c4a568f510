package org.partnerportal.watchlist;

/// What is wrong with a name that is to be listed.
public enum WatchlistProblem {
    NO_LIST,
    NO_KIND,
    NO_NAME,
    LONG_NAME,
    LONG_NUMBER,
    NO_SOURCE,
    LONG_SOURCE
}
