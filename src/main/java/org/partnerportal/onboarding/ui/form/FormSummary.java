package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.validation.FieldProblem;

/// Why the application could not be handed in: how much is open, with a link to each; or why it may not be at all.
final class FormSummary extends Div {

    private final FormTexts texts;
    private final Consumer<FieldPath> go;

    FormSummary(FormTexts texts, Consumer<FieldPath> go) {
        this.texts = texts;
        this.go = go;
        setId("submit-summary");
        addClassNames("form-notice", "tone-danger");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void incomplete(List<FieldProblem> problems) {
        removeAll();
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(item(problem)));
        add(
                new H2(getTranslation("onboarding.form.incomplete", problems.size())),
                new Paragraph(getTranslation("onboarding.form.incomplete-next")),
                list);
        setVisible(true);
    }

    void notAllowed(String text) {
        removeAll();
        add(new H2(getTranslation("onboarding.form.not-allowed")), new Paragraph(text));
        setVisible(true);
        getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    void clear() {
        setVisible(false);
    }

    private ListItem item(FieldProblem problem) {
        var path = problem.path();
        var link = new FieldLink("open-" + path, path.value(), () -> go.accept(path));
        link.add(texts.name(path));
        var item = new ListItem(link);
        if (!problem.missing()) {
            item.add(" " + texts.problem(problem));
        }
        return item;
    }
}
