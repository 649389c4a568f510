package org.partnerportal.validity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/// For those whose merchants' papers expire and for the platform's people who read cases; the row ring says which.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('PROVIDER_STAFF', 'REVIEWERS', 'COMPLIANCE', 'AUDITOR')")
public @interface ExpiryReadersOnly {}
