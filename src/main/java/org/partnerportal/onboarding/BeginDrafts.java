package org.partnerportal.onboarding;

import java.util.List;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// Begin these drafts of one provider together.
///
/// @param by whose wish it was
/// @param source what they come from, for instance an import
public record BeginDrafts(PartnerId provider, AccountId by, Subject source, List<NewDraft> drafts) {}
