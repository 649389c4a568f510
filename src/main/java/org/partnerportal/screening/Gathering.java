package org.partnerportal.screening;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Asks every source for its findings.
///
/// Nothing is ever stuck. While a source fails the whole screening is tried again; the last time a finding says that
/// its findings are missing. After that no source is asked but the rules, which need nothing but the submission.
@Component
class Gathering {

    /// How often a failing source is asked.
    static final int ATTEMPTS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Gathering.class);

    private final List<FindingSource> sources;

    Gathering(List<FindingSource> sources) {
        this.sources = sources;
    }

    /// @param attempt counts from 1
    ScreeningOutcome gather(SubmissionToScreen submission, int attempt) {
        var found = new ArrayList<Finding>();
        var missing = new ArrayList<String>();
        for (var source : sources) {
            if (attempt > ATTEMPTS && !(source instanceof RuleFindings)) {
                missing.add(source.name());
            } else {
                ask(source, submission, attempt, found, missing);
            }
        }
        return ScreeningOutcome.of(found, missing);
    }

    private static void ask(
            FindingSource source,
            SubmissionToScreen submission,
            int attempt,
            List<Finding> found,
            List<String> missing) {
        try {
            found.addAll(source.findings(submission));
        } catch (RuntimeException failed) {
            if (attempt < ATTEMPTS) {
                throw failed;
            }
            LOG.error("Screening of {} goes on without its {}", submission.application(), source.name(), failed);
            missing.add(source.name());
        }
    }
}
