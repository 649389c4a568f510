package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Tells whether what was typed is kept, and for how long; counts by itself in the browser, and knows there whether the
/// connection stands.
@Tag("form-save-state")
@JsModule("./components/form-save-state.ts")
final class FormSaveState extends Component implements HasStyle {

    private final Clock clock;

    FormSaveState(Clock clock) {
        this.clock = clock;
        setId("save-state");
        // Nothing to do: that it arrives is what brings along whatever waited for the connection.
        getElement().addEventListener("back-online", event -> {});
        word("savingText", "saving");
        word("nowText", "saved-now");
        word("secondsText", "saved-seconds");
        word("minutesText", "saved-minutes");
        word("hoursText", "saved-hours");
        word("lostText", "connection-lost");
        word("waitingText", "waiting");
    }

    void saved(Instant at) {
        var age = Math.max(0, Duration.between(at, clock.instant()).toMillis());
        getElement().setProperty("waiting", false);
        getElement().callJsFunction("saved", (double) age);
    }

    /// Something must be chosen first.
    void waiting() {
        getElement().setProperty("waiting", true);
    }

    private void word(String property, String key) {
        getElement().setProperty(property, getTranslation("onboarding.form." + key));
    }
}
