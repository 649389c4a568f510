package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/// A page's title, what belongs beside it, and its one primary action at the right.
public class PageHeader extends Header {

    private final H1 title;
    private final Div beside = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title = new H1(title);
        addClassName("page-header");
        beside.addClassName("page-header-beside");
        actions.addClassName("page-header-actions");
        add(this.title, beside, actions);
    }

    public void retitle(String text) {
        title.setText(text);
    }

    /// Puts something beside the title, for instance a state.
    public PageHeader beside(Component... components) {
        beside.add(components);
        return this;
    }

    /// Puts this in the place of what stood beside the title.
    public void showBeside(Component... components) {
        beside.removeAll();
        beside.add(components);
    }

    /// Puts the page's actions at its right, the primary one last.
    public PageHeader actions(Component... components) {
        actions.add(components);
        return this;
    }
}
