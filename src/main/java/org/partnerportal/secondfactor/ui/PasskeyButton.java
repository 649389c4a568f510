package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes the browser talk to a passkey when it is clicked.
@JsModule("./components/passkeys.ts")
final class PasskeyButton extends Button {

    private static final String MAKE = "return window.portalPasskeys.create($0)";
    private static final String ASK = "return window.portalPasskeys.get($0)";

    private PasskeyButton(String label, String script, Supplier<String> question, Consumer<String> answered) {
        super(label, VaadinIcon.KEY.create());
        setDisableOnClick(true);
        addClickListener(click -> talk(click.getSource().getUI().orElseThrow(), script, question.get(), answered));
    }

    // Through the page: an answer to a disabled button would be thrown away.
    private void talk(UI ui, String script, String question, Consumer<String> answered) {
        ui.getPage().executeJs(script, question).then(String.class, answer -> {
            setEnabled(true);
            answered.accept(answer);
        });
    }

    /// One that makes a passkey.
    ///
    /// @param question what the browser must know
    /// @param answered told the browser's answer, empty where there is none
    static PasskeyButton making(String label, Supplier<String> question, Consumer<String> answered) {
        return new PasskeyButton(label, MAKE, question, answered);
    }

    /// One that asks for a passkey.
    static PasskeyButton asking(String label, Supplier<String> question, Consumer<String> answered) {
        return new PasskeyButton(label, ASK, question, answered);
    }
}
