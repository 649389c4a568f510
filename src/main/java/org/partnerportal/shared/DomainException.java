package org.partnerportal.shared;

import java.util.List;

/// Something that should not have been offered or is no longer so: not found, illegal, changed meanwhile.
///
/// The key is stable and names the text a person is shown; the arguments fill that text and hold no personal data.
public abstract class DomainException extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    protected DomainException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /// What went wrong, for instance `onboarding.application-not-found`.
    public String key() {
        return key;
    }

    /// The key of the words a person is shown.
    public String textKey() {
        return "error." + key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
