package org.partnerportal.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in one message, instead of a stack trace, that the master key is not there.
class MasterKeyMissingAnalyzer extends AbstractFailureAnalyzer<MasterKeyMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MasterKeyMissing cause) {
        return new FailureAnalysis(
                "The portal has no master key, without which it can neither seal nor read personal data.",
                cause.getMessage() + ". Keep a copy: what was sealed with a lost key stays unreadable.",
                cause);
    }
}
