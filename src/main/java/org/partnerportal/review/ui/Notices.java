package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/// Says what came of a step, at the top of the screen.
final class Notices {

    private static final int SHORT = 5000;
    private static final int LONG = 9000;

    private Notices() {}

    static void done(Component at, String key, Object... arguments) {
        show(at, NotificationVariant.SUCCESS, SHORT, key, arguments);
    }

    static void warn(Component at, String key, Object... arguments) {
        show(at, NotificationVariant.WARNING, LONG, key, arguments);
    }

    private static void show(Component at, NotificationVariant variant, int duration, String key, Object... arguments) {
        var notice = Notification.show(at.getTranslation(key, arguments), duration, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(variant);
    }
}
