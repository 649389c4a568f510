package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;

/// A part of the page on which people look after their own account. Each module brings its own as a bean.
public interface AccountPart {

    /// The lower one stands first; sessions are 10, the history 90.
    int order();

    /// The part for the person who opens the page, with a heading of the second level.
    Component part();
}
