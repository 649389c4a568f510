package org.partnerportal.document;

/// What was found out about a file on its way in.
record FileContent(DocumentFormat format, long size, String sha256, int pages) {}
