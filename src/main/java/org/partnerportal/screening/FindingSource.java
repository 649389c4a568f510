package org.partnerportal.screening;

import java.util.List;

/// Adds findings to a screening. Any module may have one; it is asked in a job, outside of a transaction, as the portal
/// itself, and may take its time.
///
/// It may be asked more than once for the same submission. Where it fails it is asked again; where it fails every time
/// the reviewer is told that its findings are missing.
public interface FindingSource {

    /// Its name among the texts, after `screening.source.`.
    String name();

    /// What it notices in the submission.
    List<Finding> findings(SubmissionToScreen submission);
}
