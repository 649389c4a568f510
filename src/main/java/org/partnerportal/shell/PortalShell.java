package org.partnerportal.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/// The page every screen lives in.
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/portal.css")
@Viewport("width=device-width, initial-scale=1")
public class PortalShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "brand/mark.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
