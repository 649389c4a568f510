package org.partnerportal.onboarding;

import java.util.List;
import org.partnerportal.recognition.Difference;
import org.partnerportal.recognition.DocumentReading;
import org.partnerportal.recognition.Proposal;

/// What licences and ID cards say beside the form.
///
/// @param proposals values for fields that are empty and open to the acting person
/// @param differences fields that say something else; sensitive values masked
/// @param readings how far the reading of each document has come; without what was read
public record PaperFindings(List<Proposal> proposals, List<Difference> differences, List<DocumentReading> readings) {}
