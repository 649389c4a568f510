package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/// What another module has to say on the provider's home. Every bean of this kind is asked, each time the page is shown
/// anew.
public interface HomeNotes {

    /// The note for the person who reads the page, if there is anything to say.
    Optional<Component> note();
}
