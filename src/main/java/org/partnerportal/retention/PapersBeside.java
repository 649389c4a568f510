package org.partnerportal.retention;

import java.util.List;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.Subject;

/// Knows papers that belong to an application's file though they were not handed in with it: modules that take in such
/// papers say whose they are, so that they are kept, held and destroyed with the rest.
public interface PapersBeside {

    /// The owners of such papers; none if there are none.
    List<Subject> of(MerchantApplicationId application);
}
