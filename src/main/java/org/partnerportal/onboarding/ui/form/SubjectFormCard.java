package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.partnerportal.catalogue.Choice;

/// One kind of merchant to begin with: what it is, and which papers it takes.
final class SubjectFormCard extends Div {

    SubjectFormCard(Choice kind, VaadinIcon icon, List<String> papers, Runnable start) {
        addClassNames("card", "form-start-card");
        setId("subject-" + kind.value());
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var name = kind.label(getLocale());
        var title = new H2();
        title.add(picture);
        title.add(name);
        var list = new UnorderedList();
        papers.forEach(paper -> list.add(new ListItem(paper)));
        var begin = new Button(getTranslation("onboarding.form.start"), click -> start.run());
        begin.setId("start-" + kind.value());
        begin.setAriaLabel(getTranslation("onboarding.form.start-with", name));
        begin.setDisableOnClick(true);
        add(
                title,
                new Paragraph(getTranslation("onboarding.form.subject." + kind.value())),
                new H3(getTranslation("onboarding.form.papers")),
                list,
                begin);
    }
}
