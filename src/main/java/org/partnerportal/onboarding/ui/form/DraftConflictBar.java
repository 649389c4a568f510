package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.DraftOutcome.ChangedElsewhere;
import org.partnerportal.uikit.Moments;

/// Tells that somebody else changed the same draft: who, when and what, and lets the person choose whose counts.
final class DraftConflictBar extends Div {

    private final FormTexts texts;
    private final Moments moments;
    private final Div words = new Div();

    DraftConflictBar(FormTexts texts, Moments moments, Runnable theirs, Runnable mine) {
        this.texts = texts;
        this.moments = moments;
        setId("changed-elsewhere");
        addClassNames("form-notice", "tone-warning");
        getElement().setAttribute("role", "alert");
        var takeTheirs = new Button(getTranslation("onboarding.form.take-theirs"), click -> theirs.run());
        takeTheirs.setId("take-theirs");
        var keepMine = new Button(getTranslation("onboarding.form.keep-mine"), click -> mine.run());
        keepMine.setId("keep-mine");
        var choice = new Div(takeTheirs, keepMine);
        choice.addClassName("form-notice-actions");
        add(words, choice);
        setVisible(false);
    }

    /// @param base the form as this screen last had it
    void show(ChangedElsewhere change, FormValues base, Map<FieldPath, List<String>> unsaved) {
        var current = change.current().values();
        words.removeAll();
        words.add(
                new H2(getTranslation("onboarding.form.changed-elsewhere")),
                new Paragraph(getTranslation(
                        "onboarding.form.changed-by", change.byWhom(), moments.relative(change.at(), getLocale()))),
                differences(current, unsaved));
        var others = current.differing(base)
                .filter(path -> !unsaved.containsKey(path))
                .map(texts::name)
                .collect(Collectors.joining(getTranslation("onboarding.form.list-comma")));
        if (!others.isEmpty()) {
            words.add(new Paragraph(getTranslation("onboarding.form.changed-also", others)));
        }
        setVisible(true);
    }

    private NativeTable differences(FormValues current, Map<FieldPath, List<String>> unsaved) {
        var table = new NativeTable();
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(getTranslation("onboarding.form.field")),
                        new NativeTableHeaderCell(getTranslation("onboarding.form.mine")),
                        new NativeTableHeaderCell(getTranslation("onboarding.form.theirs"))));
        unsaved.forEach((path, mine) -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(texts.name(path)),
                        new NativeTableCell(shown(path, mine, true)),
                        new NativeTableCell(shown(path, current.all(path), false)))));
        return table;
    }

    private String shown(FieldPath path, List<String> values, boolean plain) {
        return values.isEmpty()
                ? getTranslation("onboarding.form.empty")
                : values.stream()
                        .map(value -> texts.value(path, value, plain))
                        .collect(Collectors.joining(getTranslation("onboarding.form.list-comma")));
    }
}
