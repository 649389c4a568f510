package org.partnerportal.bulkboarding.ui;

import org.partnerportal.bulkboarding.BulkImportId;

/// The addresses of this module's pages.
final class ImportPages {

    static final String LIST = "imports";
    static final String IMPORT = "import";
    static final String ONE = LIST + "/:" + IMPORT;

    private ImportPages() {}

    static String of(BulkImportId id) {
        return LIST + "/" + id;
    }
}
