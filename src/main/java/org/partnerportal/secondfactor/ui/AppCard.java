package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.partnerportal.secondfactor.SecondFactorDetails;
import org.partnerportal.uikit.Moments;

/// The authenticator app: set up, replace, remove.
final class AppCard extends FactorCard {

    AppCard(SecondFactorDetails mine, Moments moments, Runnable enrol, Runnable remove) {
        super("secondfactor.app");
        var enrolled = mine.app();
        var used = mine.appUsed();
        if (enrolled != null && used != null) {
            var state = new Paragraph(getTranslation(
                    "secondfactor.app.since",
                    moments.date(enrolled, getLocale()),
                    moments.relative(used, getLocale())));
            state.setId("app-state");
            add(state);
        }
        var start = new Button(
                getTranslation(enrolled == null ? "secondfactor.app.set-up" : "secondfactor.app.replace"),
                click -> enrol.run());
        start.setId("app-enrol");
        if (!mine.any()) {
            start.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var line = new Div(start);
        line.addClassName("line");
        if (mine.appRemovable()) {
            line.add(SecondFactorView.danger(getTranslation("secondfactor.remove"), "app-remove", remove));
        }
        add(line);
    }
}
