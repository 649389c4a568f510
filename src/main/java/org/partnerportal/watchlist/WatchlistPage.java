package org.partnerportal.watchlist;

import java.util.List;
import java.util.Optional;

/// A page of the lists.
///
/// @param next the entry after which the following page begins, none if this is the last
public record WatchlistPage(List<WatchlistEntry> rows, Optional<WatchlistEntryId> next) {}
