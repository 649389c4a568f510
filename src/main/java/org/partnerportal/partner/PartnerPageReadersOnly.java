package org.partnerportal.partner;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/// For everyone who opens a partner's page: the platform's people any, a partner's administrators their own; the row
/// ring says which.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('ADMIN', 'AUDITOR', 'COMPLIANCE', 'PROVIDER_ADMIN', 'ACQUIRER_ADMIN')")
public @interface PartnerPageReadersOnly {}
