package org.partnerportal.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/// A story told over HTTP, mostly in a real browser, against the whole portal on a port of its own with the demo's
/// partners and accounts.
///
/// All of them share one portal.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.demo.folder=target/journeys/demo",
            "portal.bank=simulated",
            // A company's provider in these stories is on this machine.
            "portal.company-sign-in.inside=true",
            // Everybody in these stories comes from one machine.
            "portal.sign-in.free-tries-per-address=1000",
            "vaadin.productionMode=true",
        })
@ActiveProfiles("demo")
@Import(Stage.class)
public @interface Journey {}
