package org.partnerportal.papers;

/// The papers that can be read.
public enum PaperKind {
    BUSINESS_LICENCE,
    ID_CARD_PORTRAIT,
    ID_CARD_EMBLEM
}
