package org.partnerportal.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/// Runs a test, or all tests of a class, as a person of this role.
///
/// The person's account has the id [People#account], its partner the id given here.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = People.Factory.class)
public @interface SignedInAs {

    Role value();

    /// The partner's id; empty for the platform's people.
    String partner() default "";
}
