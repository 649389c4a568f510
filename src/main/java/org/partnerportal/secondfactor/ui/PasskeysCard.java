package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.partnerportal.secondfactor.PasskeySummary;
import org.partnerportal.secondfactor.SecondFactorDetails;
import org.partnerportal.uikit.Moments;

/// The passkeys: each with its name and last use; add and remove.
final class PasskeysCard extends FactorCard {

    private final transient Moments moments;

    PasskeysCard(SecondFactorDetails mine, Moments moments, Runnable more, Consumer<PasskeySummary> remove) {
        super("secondfactor.passkeys");
        this.moments = moments;
        mine.passkeys().forEach(passkey -> add(row(passkey, mine.passkeyRemovable(), remove)));
        var start = new Button(getTranslation("secondfactor.passkey.add"), click -> more.run());
        start.setId("passkey-add");
        var line = new Div(start);
        line.addClassName("line");
        add(line);
    }

    private Div row(PasskeySummary passkey, boolean removable, Consumer<PasskeySummary> remove) {
        var name = new Span(passkey.label());
        name.addClassName("factor-name");
        var used = new Span(getTranslation(
                "secondfactor.passkey.since",
                moments.date(passkey.createdAt(), getLocale()),
                moments.relative(passkey.lastUsedAt(), getLocale())));
        used.addClassName("soft");
        var row = new Div(name, used);
        row.addClassNames("factor-row", "passkey-row");
        if (removable) {
            var button = SecondFactorView.danger(
                    getTranslation("secondfactor.remove"),
                    "passkey-remove-" + passkey.id(),
                    () -> remove.accept(passkey));
            button.setAriaLabel(getTranslation("secondfactor.passkey.remove", passkey.label()));
            row.add(button);
        }
        return row;
    }
}
