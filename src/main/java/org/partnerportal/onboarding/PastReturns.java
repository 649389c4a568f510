package org.partnerportal.onboarding;

import java.util.List;
import org.partnerportal.catalogue.FormValues;

/// What reviewers sent back of applications like one that is being filled in. Another module knows; the form asks.
public interface PastReturns {

    /// What was returned most often of applications of this kind, the most frequent first; nothing where too few were
    /// judged to tell.
    List<OftenReturned> ofApplicationsLike(FormValues form);
}
