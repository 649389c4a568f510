package org.partnerportal.onboarding.ui.field;

import com.vaadin.flow.component.Component;
import java.util.List;

/// Where a field's documents are handed in.
public interface FieldSlot {

    Component component();

    void show(List<String> documents);

    void showProblem(String text);

    void focus();
}
