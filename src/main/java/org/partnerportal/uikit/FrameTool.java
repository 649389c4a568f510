package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;

/// Something small at the top of every page, beside the account. Each module brings its own as a bean.
public interface FrameTool {

    /// One for one open window.
    Component create();
}
