package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Map;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ApplicationForm;
import org.partnerportal.onboarding.DraftOutcome.ChangedElsewhere;
import org.partnerportal.onboarding.ExplainItem;
import org.partnerportal.onboarding.OftenReturned;
import org.partnerportal.onboarding.SubmissionOutcome.Incomplete;
import org.partnerportal.onboarding.SubmissionOutcome.NotAllowed;
import org.partnerportal.onboarding.SubmissionOutcome.Submitted;
import org.partnerportal.onboarding.SubmitApplication;
import org.partnerportal.onboarding.ui.field.FieldChoices;
import org.partnerportal.onboarding.ui.field.FieldEditor;
import org.partnerportal.onboarding.ui.field.FieldEditors;
import org.partnerportal.onboarding.ui.field.FieldHost;
import org.partnerportal.onboarding.ui.field.FieldSlots;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.validation.FieldProblem;

/// One application's form, from its inputs to its bars: what is typed goes to the draft, what comes back is shown.
@CssImport("./styles/form.css")
@CssImport("./styles/paper.css")
final class FormPage extends Div implements FieldHost, DraftSaver.Screen {

    private static final FieldPath CODE = FieldPath.of("business_code");

    private final FormTools tools;
    private final FieldChoices choices;
    private final FormTexts texts;
    private final DraftSaver draft;
    private final FormFields fields;
    private final FormBody body;
    private final FormPapers papers;
    private final FormSections sections;
    private final ProblemsPanel problems;
    private final RemediationCards remediation;
    private final FormSummary summary;
    private final DraftConflictBar conflict;
    private final FormSaveState state;
    private final FormBar bar;
    private boolean submitTried;

    FormPage(FormTools tools, FieldSlots slots, ApplicationForm form) {
        this.tools = tools;
        this.choices = new FieldChoices(tools.catalogue(), form.withdrawnIndustries());
        this.texts = new FormTexts(tools, this, getLocale());
        this.draft = new DraftSaver(tools.onboarding(), form, this);
        this.fields = new FormFields(new FieldEditors(this, slots));
        this.papers = new FormPapers(tools, fields, getLocale(), this::take);
        var owners = new OwnersEditor(
                tools.catalogue(), tools.checks(), tools.clock(), draft::keep, path -> remove(path, path.occurrence()));
        this.body = new FormBody(fields, owners);
        this.sections = new FormSections(body::goTo);
        this.problems = new ProblemsPanel(texts, this::goTo);
        this.remediation = new RemediationCards(
                fields,
                texts,
                tools.moments(),
                this::explain,
                tools.onboarding().mayExplain());
        this.summary = new FormSummary(texts, this::goTo);
        this.conflict = new DraftConflictBar(texts, tools.moments(), this::takeTheirs, this::keepMine);
        this.state = new FormSaveState(tools.clock());
        this.bar = new FormBar(state, this::nextSection, this::submit);
        layOut(form);
        show(form);
        tools.updates().follow(this, form.id().subject(), this::papersRead);
    }

    /// Saves what came about without being typed.
    void keep(Map<FieldPath, List<String>> changes) {
        if (!changes.isEmpty()) {
            draft.keep(changes);
            fields.showKept(draft.known(), changes::containsKey);
        }
    }

    private void layOut(ApplicationForm form) {
        addClassName("form-page");
        // Everything is kept anyway; the browser need not offer to save its page.
        getElement()
                .executeJs(
                        "this.addEventListener('keydown', e => { if ((e.ctrlKey || e.metaKey) && e.key === 's') e.preventDefault(); })");
        var code = new Span(form.businessCode());
        code.addClassName("soft");
        var grid = new Div(sections, body, problems);
        grid.addClassName("form-grid");
        var scroll = new Div(
                new PageHeader(getTranslation("onboarding.form.title")).beside(code),
                conflict,
                summary,
                remediation,
                grid);
        scroll.addClassName("form-scroll");
        add(scroll, bar);
    }

    private void show(ApplicationForm form) {
        choices.follow(form.values());
        fields.follow(form);
        remediation.show(form);
        body.show(form, RemediationCards.paths(form));
        sections.show(SectionProgress.of(form));
        problems.show(form.problems(), oftenReturned(form));
        showProblems(form);
        papers.show(form);
        conflict.setVisible(false);
        state.saved(form.savedAt());
        bar.offer(
                getTranslation(form.remediation().isPresent() ? "onboarding.form.resubmit" : "onboarding.form.submit"),
                form.submittable());
    }

    // Every key that is kept changes the application too: only what is waited for is looked at again.
    private void papersRead() {
        if (papers.waiting()) {
            papers.show(draft.known());
        }
    }

    private void take(FieldPath path, List<String> value) {
        keep(Map.of(path, value));
        fields.editor(path).focusInput();
    }

    // A field that this form does not have is nothing to look out for.
    private List<OftenReturned> oftenReturned(ApplicationForm form) {
        return tools.pastReturns().ofApplicationsLike(form.values()).stream()
                .filter(often -> form.fields().stream()
                        .anyMatch(each -> each.field().path().equals(often.path())))
                .toList();
    }

    // What is missing is said at its place only once the person wanted to hand in.
    private void showProblems(ApplicationForm form) {
        form.fields().forEach(each -> fields.find(each.path()).ifPresent(editor -> editor.showProblem("")));
        form.problems().stream()
                .filter(problem -> submitTried || !problem.missing())
                .forEach(problem ->
                        fields.find(problem.path()).ifPresent(editor -> editor.showProblem(texts.problem(problem))));
    }

    @Override
    public void changed(FieldPath path, List<String> given) {
        draft.keep(Map.of(path, given));
    }

    @Override
    public String reveal(FieldPath path) {
        return tools.register().show(draft.known().id(), path, getTranslation("onboarding.form.own-draft"));
    }

    @Override
    public FieldChoices choices() {
        return choices;
    }

    @Override
    public void saved(ApplicationForm form) {
        if (form.problems().isEmpty()) {
            summary.clear();
        }
        show(form);
    }

    @Override
    public void codeTaken() {
        fields.editor(CODE).showProblem(getTranslation("onboarding.form.code-taken"));
    }

    @Override
    public void changedElsewhere(ChangedElsewhere change, Map<FieldPath, List<String>> unsaved) {
        conflict.show(change, draft.known().values(), unsaved);
        state.waiting();
    }

    private void takeTheirs() {
        var form = draft.takeTheirs();
        if (!form.status().editable()) {
            leave(form);
            return;
        }
        show(form);
        fields.showKept(form, path -> true);
    }

    private void keepMine() {
        var theirs = draft.changedThere();
        draft.keepMine();
        fields.showKept(draft.known(), theirs::contains);
    }

    private void remove(FieldPath group, int occurrence) {
        draft.remove(group, occurrence);
        fields.showKept(draft.known(), path -> path.template().within(group.template()));
    }

    private void explain(FieldPath path, String explanation) {
        var known = draft.known();
        tools.onboarding().explain(new ExplainItem(known.id(), known.version(), path, explanation));
        tools.onboarding().form(known.id()).ifPresent(form -> {
            draft.follow(form);
            show(form);
        });
    }

    private void submit() {
        var form = draft.known();
        if (draft.waiting()) {
            bar.offer(getTranslation("onboarding.form.submit"), true);
            conflict.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            return;
        }
        switch (tools.onboarding().submit(new SubmitApplication(form.id(), form.version()))) {
            case Submitted _ -> {
                Notification.show(getTranslation("onboarding.form.submitted"), 6000, Notification.Position.TOP_CENTER);
                leave(form);
            }
            case Incomplete(var open) -> pointOut(form, open);
            case NotAllowed(var key) -> {
                summary.notAllowed(getTranslation(key));
                show(form);
            }
        }
    }

    private void pointOut(ApplicationForm form, List<FieldProblem> open) {
        submitTried = true;
        show(form);
        summary.incomplete(open);
        goTo(open.getFirst().path());
    }

    private void goTo(FieldPath path) {
        fields.find(path)
                .ifPresentOrElse(
                        FieldEditor::focusInput,
                        () -> body.goTo(tools.catalogue().field(path).section()));
    }

    private void nextSection() {
        getElement()
                .executeJs("""
                        const top = this.querySelector('.form-scroll').getBoundingClientRect().top + 130;
                        return [...this.querySelectorAll('.form-section')]
                            .find(part => part.getBoundingClientRect().top > top)?.id ?? ''""")
                .then(
                        String.class,
                        id -> sections.sections().stream()
                                .filter(section -> id.equals("part-" + section))
                                .findFirst()
                                .ifPresent(body::goTo));
    }

    private void leave(ApplicationForm form) {
        getUI().ifPresent(ui -> ui.navigate("applications/" + form.id()));
    }
}
