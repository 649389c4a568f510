package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.validation.FieldProblem;

/// What looks wrong and what is missing, each a link to its field.
final class ProblemsPanel extends Aside {

    private final FormTexts texts;
    private final Consumer<FieldPath> go;
    private final NativeDetails details = new NativeDetails();
    private final Div content = new Div();
    private List<FieldProblem> shown = List.of();
    private boolean never = true;

    ProblemsPanel(FormTexts texts, Consumer<FieldPath> go) {
        this.texts = texts;
        this.go = go;
        addClassName("form-problems");
        getElement().setAttribute("aria-label", getTranslation("onboarding.form.problems"));
        content.addClassName("form-problems-content");
        details.setId("problems");
        details.setContent(content);
        details.getElement().executeJs("this.open = window.innerWidth >= 900");
        add(details);
    }

    void show(List<FieldProblem> problems) {
        if (!never && problems.equals(shown)) {
            return;
        }
        never = false;
        shown = problems;
        details.setSummaryText(
                problems.isEmpty()
                        ? getTranslation("onboarding.form.nothing-open")
                        : getTranslation("onboarding.form.open", problems.size()));
        content.removeAll();
        if (problems.isEmpty()) {
            content.add(new Span(getTranslation("onboarding.form.nothing-open-next")));
        }
        list(
                "onboarding.form.wrong",
                problems.stream().filter(each -> !each.missing()).toList());
        list(
                "onboarding.form.missing",
                problems.stream().filter(FieldProblem::missing).toList());
    }

    private void list(String title, List<FieldProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(item(problem)));
        content.add(new H3(getTranslation(title, problems.size())), list);
    }

    private ListItem item(FieldProblem problem) {
        var path = problem.path();
        var link = new FieldLink("problem-" + path, path.value(), () -> go.accept(path));
        link.add(texts.name(path));
        var item = new ListItem(link);
        if (!problem.missing()) {
            var text = new Span(texts.problem(problem));
            text.addClassName("soft");
            item.add(text);
        }
        return item;
    }
}
