package org.partnerportal.retention;

/// How the papers of an application stand on their way to destruction.
public enum FileState {

    /// No clock is running.
    OPEN,

    /// They go on a day that is set.
    COUNTING,

    /// Somebody said that they must not go.
    HELD,

    /// They are gone.
    DESTROYED
}
