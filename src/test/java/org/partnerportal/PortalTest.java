package org.partnerportal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.standard.StandardsOfATest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A test against the whole portal and a real MySQL, without a web server. All of them share one context.
///
/// One it must be: Vaadin keeps who is signed in per context, yet Spring Security knows one keeper for the whole JVM,
/// the last one made. So the fixtures are in it for everybody.
///
/// What is handed in is read and checked an hour later, that is never: the tests of that do it themselves.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "portal.company-sign-in.inside=true",
            "portal.document-reading-delay=1h",
            "portal.document-check-delay=1h"
        })
@Import({Fixtures.class, StandardsOfATest.class})
public @interface PortalTest {}
