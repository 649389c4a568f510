package org.partnerportal.acquiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.partnerportal.acquiring.DecisionSheet;
import org.partnerportal.onboarding.ui.ApplicationBadges;

/// The three ways an acquirer may decide, at the bottom of the page; closed with the reason why where none is open.
class DecisionBar extends Div {

    private final Button giveBack = new Button();

    DecisionBar(DecisionSheet sheet, Runnable signOff, Runnable sendBack, Runnable refuse) {
        addClassName("decision-bar");
        var open = sheet.decidable();
        var words = new Span(
                open
                        ? getTranslation("acquiring.decide.open")
                        : getTranslation(
                                "acquiring.decide.closed",
                                ApplicationBadges.word(sheet.application().status())));
        words.setId("decision-words");
        words.addClassName("decision-words");
        var sign = new Button(getTranslation("acquiring.sign-off"), click -> signOff.run());
        sign.setId("sign-off");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setEnabled(open);
        giveBack.setId("return");
        giveBack.addClickListener(click -> sendBack.run());
        giveBack.setEnabled(open);
        var end = new Button(getTranslation("acquiring.refuse"), click -> refuse.run());
        end.setId("refuse");
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        end.setEnabled(open);
        count(0);
        add(words, end, giveBack, sign);
    }

    /// Shows how many items are marked to be returned.
    void count(int items) {
        giveBack.setText(
                items == 0 ? getTranslation("acquiring.return") : getTranslation("acquiring.return-count", items));
    }
}
