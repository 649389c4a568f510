package org.partnerportal.catalogue;

/// What kind of value a field holds.
public enum FieldType {
    /// A group of fields; holds no value itself.
    GROUP,
    TEXT,
    ENUM,
    BOOLEAN,
    /// `YYYY-MM-DD`.
    DATE,
    /// `YYYY-MM-DD`, or `长期` for one without an end.
    DATE_OR_FOREVER,
    /// The id of an uploaded document.
    DOCUMENT;

    /// What stands in place of an end date where there is none.
    public static final String FOREVER = "长期";
}
