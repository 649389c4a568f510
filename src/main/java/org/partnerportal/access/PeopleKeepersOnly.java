package org.partnerportal.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/// For those who are in charge of people: an organisation's own administrators, and the platform's.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('PROVIDER_ADMIN', 'ACQUIRER_ADMIN', 'ADMIN')")
public @interface PeopleKeepersOnly {}
