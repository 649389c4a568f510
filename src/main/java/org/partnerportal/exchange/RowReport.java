package org.partnerportal.exchange;

/// What came of one row.
///
/// @param row its place in the sheet, the heading is 1
public record RowReport(int row, String number, String name, RowOutcome outcome) {}
