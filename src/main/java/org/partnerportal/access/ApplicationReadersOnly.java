package org.partnerportal.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/// For everyone who may read applications, the portal's jobs included; the row ring says which.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('PROVIDER_STAFF', 'ACQUIRER_STAFF', 'REVIEWERS', 'COMPLIANCE', 'AUDITOR', 'SYSTEM')")
public @interface ApplicationReadersOnly {}
