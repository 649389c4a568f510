package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;

/// A part of the page on which people look after their own account. Each module brings its own as a bean.
///
/// The bundler follows references and does not see beans: what a part is made of must be used by another page of its
/// module too, or be named by the account's page.
public interface AccountPart {

    /// The lower one stands first; sessions are 10, the history 90.
    int order();

    /// The part for the person who opens the page, with a heading of the second level.
    Component part();
}
