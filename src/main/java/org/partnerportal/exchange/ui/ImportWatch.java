package org.partnerportal.exchange.ui;

/// Who waits for a sheet to be read. Called from the thread that reads.
interface ImportWatch {

    /// So far.
    void progress(ImportCounts counts);

    /// To its end.
    void done(ImportCounts counts, ImportReport report);

    /// Not at all, for this reason in words.
    void failed(String words);
}
