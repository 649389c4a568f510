package org.partnerportal.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.partnerportal.partner.PartnerProblem;
import org.partnerportal.routing.Routing;
import org.partnerportal.routing.RoutingRule;

/// The routing rules to be typed, in their order.
final class RoutingEditor extends Div {

    private static final int MOST = 20;

    private final transient RuleChoices choices;
    private final Div list = new Div();
    private final Button more = new Button();
    private final List<RuleEditor> rules = new ArrayList<>();

    RoutingEditor(RuleChoices choices) {
        this.choices = choices;
        addClassName("routing-editor");
        list.addClassName("routing-editor-rules");
        more.setText(getTranslation("partner.rule.add"));
        more.setIcon(VaadinIcon.PLUS.create());
        more.setId("add-rule");
        more.addClickListener(click -> append(new RoutingRule(Set.of(), Set.of(), List.of())));
        add(list, more);
    }

    void show(Routing routing) {
        rules.clear();
        routing.rules().forEach(this::append);
        arrange();
    }

    Routing typed() {
        return new Routing(rules.stream().map(RuleEditor::typed).toList());
    }

    void pointOut(List<PartnerProblem> problems) {
        for (var place = 0; place < rules.size(); place++) {
            var here = "routing." + place;
            rules.get(place)
                    .pointOut(problems.stream()
                            .filter(each -> each.place().equals(here))
                            .map(PartnerProblem::key)
                            .findFirst()
                            .orElse(null));
        }
    }

    private void append(RoutingRule rule) {
        rules.add(new RuleEditor(choices, rule, this::move, this::remove));
        arrange();
    }

    private void move(RuleEditor rule, int by) {
        var place = rules.indexOf(rule);
        var next = place + by;
        if (next >= 0 && next < rules.size()) {
            Collections.swap(rules, place, next);
            arrange();
        }
    }

    private void remove(RuleEditor rule) {
        rules.remove(rule);
        arrange();
    }

    private void arrange() {
        list.removeAll();
        for (var place = 0; place < rules.size(); place++) {
            rules.get(place).stand(place, rules.size());
            list.add(rules.get(place));
        }
        more.setEnabled(rules.size() < MOST);
    }
}
