package org.partnerportal.partner.ui;

import com.vaadin.flow.component.Component;
import org.partnerportal.access.Actor;
import org.partnerportal.partner.PartnerDetails;

/// A part of a partner's page. Each module brings its own as a bean.
///
/// The same parts make the page that the platform's people open and the one that a partner's administrators have of
/// their own organisation; what a part shows, its own use case guards.
public interface PartnerPagePart {

    /// Tells it from the other parts, in the page's address: `data`, `people`.
    String name();

    /// The key of its title's text.
    String titleKey();

    /// The lower one stands first.
    int order();

    /// Whether this person is offered it on this partner's page.
    boolean offeredTo(Actor reader, PartnerDetails partner);

    /// The part as it is now.
    Component content(PartnerDetails partner);
}
