package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;

/// A way to sign in besides the password, offered on the sign-in page. Each module brings its own as a bean; they stand
/// in the order of their `@Order`.
@FunctionalInterface
public interface SignInWay {

    /// What the sign-in page shows for it.
    Component offer();
}
