package org.partnerportal.papers;

/// What a paper tells. Dates are written as `2026-01-31`, one without end as 长期.
public enum PaperField {
    CREDIT_CODE,
    NAME,
    TYPE,
    LEGAL_PERSON,
    ADDRESS,
    CAPITAL,
    FOUNDED,
    VALID_FROM,
    VALID_UNTIL,
    SCOPE,
    PERSON,
    SEX,
    ETHNICITY,
    BORN,
    HOME,
    ID_NUMBER,
    AUTHORITY
}
