package org.partnerportal.document.ui;

import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;

/// What the components of this package work with.
record Desk(DocumentIntake intake, DocumentViewing viewing, ScanNotice notice, Moments moments, LiveUpdates live) {}
