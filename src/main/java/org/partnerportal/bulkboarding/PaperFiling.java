package org.partnerportal.bulkboarding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnerportal.document.DocumentId;
import org.partnerportal.onboarding.DraftOutcome;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.SaveDraft;
import org.partnerportal.shared.ChangedMeanwhile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Puts a paper that has come into the draft that awaits it, beside what is in the field already.
@Component
class PaperFiling {

    private static final int TRIES = 5;

    private final MerchantOnboarding onboarding;
    private final AwaitedPapers papers;
    private final TransactionOperations transactions;

    PaperFiling(MerchantOnboarding onboarding, AwaitedPapers papers, TransactionOperations transactions) {
        this.onboarding = onboarding;
        this.papers = papers;
        this.transactions = transactions;
    }

    /// @throws ChangedMeanwhile if others kept changing the draft; the paper is in the application all the same, and
    /// its form finds it there
    void file(BulkImportId id, AwaitedPaper paper, DocumentId document) {
        for (var left = TRIES; left > 0; left--) {
            if (tried(id, paper, document)) {
                return;
            }
        }
        throw new ChangedMeanwhile();
    }

    // Two papers of one draft may come at the same moment: the second is put beside the first.
    private boolean tried(BulkImportId id, AwaitedPaper paper, DocumentId document) {
        try {
            return Boolean.TRUE.equals(transactions.execute(any -> kept(id, paper, document)));
        } catch (ChangedMeanwhile again) {
            return false;
        }
    }

    private boolean kept(BulkImportId id, AwaitedPaper paper, DocumentId document) {
        var form = onboarding.form(paper.application()).orElseThrow(ImportNotFound::new);
        var held = Stream.concat(form.values().all(paper.path()).stream(), Stream.of(document.toString()));
        List<String> all = held.toList();
        var outcome = onboarding.save(new SaveDraft(paper.application(), form.version(), Map.of(paper.path(), all)));
        if (outcome instanceof DraftOutcome.Saved) {
            papers.filed(id, paper);
            return true;
        }
        return false;
    }
}
