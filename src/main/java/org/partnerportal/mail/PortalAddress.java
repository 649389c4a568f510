package org.partnerportal.mail;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where the links in letters lead: `portal.address`, or this machine while that is not set.
///
/// Never where a request says the portal is: whoever asks could have the link lead to a machine of their own.
@Component
public class PortalAddress {

    private final Environment environment;

    PortalAddress(Environment environment) {
        this.environment = environment;
    }

    /// The full address of a page.
    public String of(String path) {
        var here = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        return environment.getProperty("portal.address", here).replaceFirst("/+$", "") + "/" + path;
    }
}
