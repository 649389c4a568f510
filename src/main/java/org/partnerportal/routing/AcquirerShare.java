package org.partnerportal.routing;

import org.partnerportal.shared.PartnerId;

/// The part of a rule's applications that goes to an acquirer, in percent.
public record AcquirerShare(PartnerId acquirer, int percent) {}
