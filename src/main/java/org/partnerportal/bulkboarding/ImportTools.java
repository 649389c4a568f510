package org.partnerportal.bulkboarding;

import org.partnerportal.onboarding.BulkDrafts;
import org.partnerportal.partner.PartnerProfiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// What the work on a sheet's rows is done with.
@Component
record ImportTools(
        BulkImports imports,
        RowReports reports,
        AwaitedPapers papers,
        RowChecks checks,
        BulkDrafts drafts,
        PartnerProfiles partners,
        TransactionOperations transactions) {}
