package org.partnerportal.watchlist;

/// Why a name is taken for a listed one.
public enum MatchKind {
    NUMBER,
    EXACT,
    TRADITIONAL,
    PINYIN,
    SLIP,
    SIMILAR,
    /// The name is alike, but both have a number and the numbers differ.
    OTHER_NUMBER
}
