package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.partnerportal.catalogue.Section;

/// The form's sections, each with how far it is filled in; a link each.
final class FormSections extends Nav {

    private final ProgressBar bar = new ProgressBar();
    private final Span sum = new Span();
    private final OrderedList list = new OrderedList();
    private final Consumer<Section> go;
    private Map<Section, SectionProgress> shown = Map.of();

    FormSections(Consumer<Section> go) {
        this.go = go;
        addClassName("form-sections");
        setAriaLabel(getTranslation("onboarding.form.sections"));
        bar.getElement().setAttribute("aria-hidden", "true");
        sum.setId("form-progress");
        var overall = new Div(sum, bar);
        overall.addClassName("form-progress");
        add(overall, list);
    }

    void show(Map<Section, SectionProgress> progress) {
        if (progress.equals(shown)) {
            return;
        }
        if (progress.keySet().equals(shown.keySet())) {
            list.getChildren().map(Item.class::cast).forEach(item -> item.show(progress));
        } else {
            list.removeAll();
            progress.keySet().forEach(section -> list.add(new Item(section, progress, go)));
        }
        shown = new EnumMap<>(progress);
        var all = SectionProgress.sum(progress.values());
        sum.setText(getTranslation("onboarding.form.progress", all.done(), all.required()));
        bar.setValue(all.required() == 0 ? 1 : (double) all.done() / all.required());
    }

    List<Section> sections() {
        return new ArrayList<>(shown.keySet());
    }

    private static final class Item extends ListItem {

        private final Section section;
        private final Span count = new Span();
        private final Span mark = new Span();

        Item(Section section, Map<Section, SectionProgress> progress, Consumer<Section> go) {
            this.section = section;
            var link = new FieldLink("section-" + section, "part-" + section, () -> go.accept(section));
            mark.addClassName("form-section-mark");
            count.addClassName("form-section-count");
            link.add(mark, new Span(getTranslation("catalogue.section." + section)), count);
            add(link);
            show(progress);
        }

        void show(Map<Section, SectionProgress> all) {
            var progress = all.getOrDefault(section, new SectionProgress(0, 0, 0));
            var icon = progress.wrong() > 0
                    ? VaadinIcon.EXCLAMATION_CIRCLE
                    : progress.complete() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN;
            var picture = icon.create();
            picture.getElement().setAttribute("aria-hidden", "true");
            mark.removeAll();
            mark.add(picture);
            setClassName("wrong", progress.wrong() > 0);
            setClassName("complete", progress.complete());
            count.setText(
                    progress.required() == 0
                            ? getTranslation("onboarding.form.optional")
                            : getTranslation("onboarding.form.n-of-m", progress.done(), progress.required()));
        }
    }
}
