package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/// Where a field's documents are handed in.
interface FieldSlot {

    Component component();

    void show(List<String> documents);

    void showProblem(String text);

    void focus();
}
