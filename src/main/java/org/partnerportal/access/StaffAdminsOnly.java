package org.partnerportal.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/// For whoever manages people: a partner's admins their own staff, the platform's admins everybody.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('PROVIDER_ADMIN', 'ACQUIRER_ADMIN', 'ADMIN')")
public @interface StaffAdminsOnly {}
