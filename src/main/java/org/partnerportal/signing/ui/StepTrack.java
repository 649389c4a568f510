package org.partnerportal.signing.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The three steps of the merchant's page: done, now, next.
class StepTrack extends OrderedList {

    private static final List<String> STEPS = List.of("who", "read", "sign");

    /// @param now which step is to be taken, counting from 0; 3 when all are done
    StepTrack(int now) {
        addClassName("step-track");
        setId("steps");
        for (var step = 0; step < STEPS.size(); step++) {
            var number = new Span(step < now ? "✓" : Integer.toString(step + 1));
            number.addClassName("step-number");
            number.getElement().setAttribute("aria-hidden", "true");
            var item = new ListItem(number, new Span(getTranslation("signing.page.step." + STEPS.get(step))));
            item.addClassName(step < now ? "step-done" : step == now ? "step-now" : "step-next");
            if (step == now) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
