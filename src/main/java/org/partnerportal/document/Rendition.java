package org.partnerportal.document;

import java.io.InputStream;

/// What is shown of a document: a picture of one page, or a video as it is. Whoever asked for it closes the stream.
public record Rendition(String mediaType, long size, InputStream content) {}
