package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomListenerRegistration;

/// Lets a reviewer go through the checklist without the mouse: j and k move, a accepts, r returns, ? explains.
final class CaseKeys {

    private static final String KEY = "event.key";

    // Whoever types a text or has a dialog open means something else by these letters.
    private static final String MEANT = """
            ['a','r','j','k','?'].includes(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey \
            && !event.composedPath().some(node => ['INPUT', 'TEXTAREA', 'VAADIN-DIALOG', 'DOCUMENT-VIEWER'].includes(node.tagName)) \
            && !document.querySelector('vaadin-dialog[opened]')""";

    private final CaseChecklist checklist;

    CaseKeys(CaseChecklist checklist) {
        this.checklist = checklist;
    }

    void on(Component screen) {
        screen.addAttachListener(attach -> {
            var listening = listen(attach.getUI());
            screen.addDetachListener(detach -> {
                listening.remove();
                detach.unregisterListener();
            });
        });
    }

    private DomListenerRegistration listen(UI ui) {
        return ui.getElement()
                .addEventListener(
                        "keydown", event -> press(event.getEventData().get(KEY).asString()))
                .addEventData(KEY)
                .setFilter(MEANT);
    }

    void press(String key) {
        switch (key) {
            case "j" -> checklist.move(1);
            case "k" -> checklist.move(-1);
            case "a" -> checklist.acceptCurrent();
            case "r" -> checklist.returnCurrent();
            default -> checklist.toggleKeys();
        }
    }
}
