package org.partnerportal.settings.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import org.partnerportal.settings.ConfigurationEntry;

/// What the portal was started with, a line each.
final class ConfigurationGrid extends Grid<ConfigurationEntry> {

    ConfigurationGrid(List<ConfigurationEntry> entries) {
        setId("configuration");
        addClassName("dense-grid");
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", getTranslation("settings.part.CONFIGURATION"));
        addColumn(ConfigurationEntry::name)
                .setHeader(getTranslation("settings.name"))
                .setWidth("260px")
                .setFlexGrow(1);
        addColumn(this::value)
                .setHeader(getTranslation("settings.value"))
                .setWidth("240px")
                .setFlexGrow(2);
        addColumn(entry -> getTranslation("settings.origin." + entry.origin()))
                .setHeader(getTranslation("settings.origin"))
                .setWidth("160px")
                .setFlexGrow(0);
        setItems(entries);
    }

    private String value(ConfigurationEntry entry) {
        if (entry.value() != null && entry.set()) {
            return entry.value();
        }
        return getTranslation(entry.set() ? "settings.set-not-shown" : "settings.not-set");
    }
}
