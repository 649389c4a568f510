package org.partnerportal.signin.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.partnerportal.uikit.LanguageSwitch;
import org.partnerportal.uikit.Languages;

/// The language the person reads the portal and its letters in.
final class LanguagePart extends Section {

    LanguagePart(LanguageSwitch language) {
        addClassNames("card", "account-narrow");
        var choice = new RadioButtonGroup<Locale>();
        choice.setId("account-language");
        choice.setLabel(getTranslation("signin.account.language-text"));
        choice.setItems(Languages.ALL);
        choice.setItemLabelGenerator(each -> getTranslation("signin.account.language." + each.toLanguageTag()));
        choice.setValue(Languages.nearest(getLocale()));
        choice.addValueChangeListener(chosen -> {
            language.choose(chosen.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        add(new H2(getTranslation("signin.account.language")), choice);
    }
}
