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
import org.partnerportal.onboarding.OftenReturned;
import org.partnerportal.validation.FieldProblem;

/// What looks wrong, what is missing, and what reviewers often send back of applications like this, each a link to its
/// field.
final class ProblemsPanel extends Aside {

    private final FormTexts texts;
    private final Consumer<FieldPath> go;
    private final NativeDetails details = new NativeDetails();
    private final Div content = new Div();
    private List<FieldProblem> shown = List.of();
    private List<OftenReturned> known = List.of();
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

    void show(List<FieldProblem> problems, List<OftenReturned> often) {
        if (!never && problems.equals(shown) && often.equals(known)) {
            return;
        }
        never = false;
        shown = problems;
        known = often;
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
        tell(often);
    }

    private void tell(List<OftenReturned> often) {
        if (often.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.setId("often-returned");
        for (var each : often) {
            var link = new FieldLink("often-" + each.path(), each.path().value(), () -> go.accept(each.path()));
            link.add(texts.name(each.path()));
            var times = new Span(getTranslation("onboarding.form.often-times", each.returned(), each.judged()));
            times.addClassName("soft");
            list.add(new ListItem(link, times));
        }
        content.add(new H3(getTranslation("onboarding.form.often")), list);
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
