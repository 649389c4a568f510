package org.partnerportal.signin.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;
import org.partnerportal.signin.OpenSessions;
import org.partnerportal.signin.OwnSessions;
import org.partnerportal.signin.SessionEnding;
import org.partnerportal.signin.TimeLeft;

/// Watches over a session's end: tells the server of what the person really does, warns before the end, and leads
/// away at it.
///
/// The warning is only a courtesy. Whether a session stands is decided by the server, before every request.
@Tag("session-watch")
@JsModule("./components/session-watch.ts")
class SessionWatch extends Component {

    private final transient OwnSessions own;
    private final transient OpenSessions open;

    SessionWatch(OwnSessions own, OpenSessions open) {
        this.own = own;
        this.open = open;
        setId("session-watch");
        for (var text : new String[] {"label", "idle", "limit", "stay", "minutes", "seconds"}) {
            getElement().setProperty(text + "Text", getTranslation("signin.watch." + text));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        SessionHere.id().ifPresent(here -> watch(here, attached.getUI()));
    }

    private void watch(UUID here, UI ui) {
        getElement().setProperty("warning", (double) own.warning().toMillis());
        getElement().callJsFunction("begin", words(own.left(here)));
        var unfollow = open.follow(here, ending -> leave(ui, ending));
        addDetachListener(detached -> {
            detached.unregisterListener();
            unfollow.run();
        });
    }

    // The reason travels with the address: the session that could hold it is gone in a moment.
    private static void leave(UI ui, SessionEnding ending) {
        var _ = ui.access(() -> ui.getPage().setLocation("sign-in?" + ending.word()));
    }

    /// The person pressed a key or clicked.
    @ClientCallable
    String touch() {
        return SessionHere.id().map(own::touch).map(SessionWatch::words).orElse("0 0");
    }

    /// Another page of the same session may have put its end off.
    @ClientCallable
    String left() {
        return SessionHere.id().map(own::left).map(SessionWatch::words).orElse("0 0");
    }

    private static String words(TimeLeft left) {
        return left.toIdle().toMillis() + " " + left.toLimit().toMillis();
    }
}
