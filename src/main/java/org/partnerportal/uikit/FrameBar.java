package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;

/// A bar under the frame's header, for what everybody should know on whatever page they are. Each module brings its own
/// as a bean; a bar that has nothing to say hides itself.
public interface FrameBar {

    /// A bar for one open window.
    Component create();
}
