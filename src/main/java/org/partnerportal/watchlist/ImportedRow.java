package org.partnerportal.watchlist;

/// What comes of one row of a sheet.
///
/// @param row its place in the sheet, the heading is 1
public record ImportedRow(int row, ListingOutcome outcome) {}
