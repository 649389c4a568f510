package org.partnerportal.recognition;

import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.ReadValue;

/// A value for a field that is still empty, as a document says it. Entered only where a person takes it.
public record Proposal(FieldPath path, ReadValue read, DocumentId document, PaperKind paper) {}
