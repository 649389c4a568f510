package org.partnerportal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.partnerportal.people.AccessReviewReading;
import org.partnerportal.people.AccessReviewing;
import org.partnerportal.people.Inviting;
import org.partnerportal.people.PeopleDirectory;
import org.partnerportal.people.PeopleKeeping;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;

/// What the parts of the people's screen work with.
@SpringComponent("peopleDesk")
record PeopleDesk(
        PeopleDirectory directory,
        PeopleKeeping keeping,
        Inviting inviting,
        AccessReviewReading reviews,
        AccessReviewing reviewing,
        Moments moments,
        LiveUpdates live) {

    /// Says shortly that something was done.
    static void say(String key) {
        Notification.show(UI.getCurrent().getTranslation(key), 5000, Notification.Position.BOTTOM_START);
    }
}
