package org.partnerportal.retention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;

/// What is kept on which basis until when, what goes next, what is held and what is gone.
@Service
@RetentionReadersOnly
@ReadsOnly
public class RetentionReading {

    /// How many files a page holds.
    public static final int PAGE = 50;

    private final RetentionFiles files;
    private final RetentionHolds holds;

    RetentionReading(RetentionFiles files, RetentionHolds holds) {
        this.files = files;
        this.holds = holds;
    }

    /// A page of files behind a place, what goes next first.
    public RetentionPage page(RetentionQuery query, RetentionPage.@Nullable Place after) {
        return files.page(query, after, PAGE);
    }

    public Optional<RetentionFile> find(MerchantApplicationId application) {
        return files.find(application);
    }

    /// All holds of an application's papers, the latest first.
    public List<RetentionHold> holds(MerchantApplicationId application) {
        return holds.of(application);
    }
}
