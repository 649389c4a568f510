package org.partnerportal.document;

import org.partnerportal.fileformat.DocumentFormat;

/// What was found out about a file on its way in.
record FileContent(DocumentFormat format, long size, String sha256, int pages, ScanState scan) {}
