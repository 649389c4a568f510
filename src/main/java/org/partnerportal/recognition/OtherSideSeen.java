package org.partnerportal.recognition;

import org.partnerportal.document.DocumentId;

/// An ID card was read, and it lies on its other side than was asked for.
record OtherSideSeen(DocumentId document) {}
