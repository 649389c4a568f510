package org.partnerportal.screening;

/// How far a screening has come.
public enum ScreeningState {
    BEGUN,
    DONE,
    /// Something failed every time: the findings are not complete.
    INCOMPLETE
}
