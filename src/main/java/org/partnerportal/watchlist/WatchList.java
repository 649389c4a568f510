package org.partnerportal.watchlist;

/// The lists there are.
public enum WatchList {
    /// Merchants and people the platform has parted from, or the authorities have named.
    BLACKLIST,
    /// People and organisations to look at twice: sanctions, public office, warnings.
    NAME_LIST
}
