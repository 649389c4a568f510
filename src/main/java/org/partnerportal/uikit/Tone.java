package org.partnerportal.uikit;

/// What a badge or a message wants to say, beside its words and its icon.
public enum Tone {
    NEUTRAL,
    INFORMATION,
    WARNING,
    DANGER,
    SUCCESS;

    /// The CSS class that gives a thing this tone.
    public String className() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
