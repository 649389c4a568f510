package org.partnerportal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in one message, instead of a stack trace, that no database is named.
class DatabaseMissingAnalyzer extends AbstractFailureAnalyzer<DatabaseMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseMissing cause) {
        return new FailureAnalysis(
                "The portal has no database: " + cause.getMessage() + ".",
                "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to a MySQL 8."
                        + " To try the portal without one, use ./portal run.",
                cause);
    }
}
