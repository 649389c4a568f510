package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;

/// Something that belongs to the frame around every screen. Each module brings its own as a bean of the page's scope.
public interface FramePart {

    /// What is put into the frame.
    Component inFrame();
}
