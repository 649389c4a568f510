package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// Makes a container hold exactly these components, touching only what differs, so that focus and scroll stay.
///
/// Those that stay must already be in the wanted order among themselves.
final class InPlace {

    private InPlace() {}

    static void arrange(Div container, List<? extends Component> wanted) {
        container
                .getChildren()
                .filter(child -> !wanted.contains(child))
                .toList()
                .forEach(container::remove);
        for (var place = 0; place < wanted.size(); place++) {
            if (place >= container.getComponentCount()
                    || !container.getComponentAt(place).equals(wanted.get(place))) {
                container.addComponentAtIndex(place, wanted.get(place));
            }
        }
    }
}
