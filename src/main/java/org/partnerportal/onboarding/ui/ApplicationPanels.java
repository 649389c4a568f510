package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.partnerportal.onboarding.ApplicationDetails;

/// What another module has to show on an application's status page. Every bean of this kind is asked, each time the
/// page shows the application anew.
public interface ApplicationPanels {

    /// The panel for this application and the person who reads it, if there is anything to show.
    Optional<Component> panel(ApplicationDetails application);
}
