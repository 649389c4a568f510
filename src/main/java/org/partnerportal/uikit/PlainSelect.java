package org.partnerportal.uikit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.stream.Stream;

/// A choice among a few words that the browser draws: no component is kept for each of them, as [Select] does.
@Tag("vaadin-select")
@NpmPackage(value = "@vaadin/select", version = "25.2.4")
@JsModule("@vaadin/select/src/vaadin-select.js")
public final class PlainSelect extends AbstractSinglePropertyField<PlainSelect, String>
        implements HasSize, Focusable<PlainSelect> {

    /// A word to choose, and the value it stands for.
    public record Option(String label, String value) {}

    /// A choice of nothing yet.
    ///
    /// @param name what is chosen, for those who do not see it
    public PlainSelect(String name) {
        super("value", "", false);
        getElement().setAttribute("aria-label", name);
        getElement().setProperty("accessibleName", name);
    }

    /// Offers these choices, and one that undoes them.
    ///
    /// @param any what it shows while nothing is chosen, and what undoes a choice
    public void offer(String any, List<Option> options) {
        getElement().setProperty("placeholder", any);
        getElement()
                .setPropertyList(
                        "items",
                        Stream.concat(Stream.of(new Option(any, "")), options.stream())
                                .toList());
    }
}
