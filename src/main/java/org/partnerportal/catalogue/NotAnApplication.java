package org.partnerportal.catalogue;

import org.partnerportal.shared.DomainException;

/// What was sent is not the JSON of an application.
public class NotAnApplication extends DomainException {

    NotAnApplication() {
        super("catalogue.not-an-application");
    }
}
