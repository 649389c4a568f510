package org.partnerportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.PendingJavaScriptResult;

/// Makes a key pair in the browser: saves the private half as a file there, and gives the public one.
@Tag("key-maker")
@JsModule("./components/key-maker.ts")
final class KeyMaker extends Component {

    /// The public half in PEM, once it is made; a failure where the browser cannot.
    ///
    /// @param file the name of the file the private half is saved as
    PendingJavaScriptResult make(String file) {
        return getElement().callJsFunction("make", file);
    }
}
