package org.partnerportal.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnerportal.access.Roles;
import org.partnerportal.settings.ConfigurationReading;
import org.partnerportal.settings.PlatformSettingsAdministration;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PageParts;

/// What the platform says of itself, which features are on for whom, and what the portal was started with.
@Route("settings")
@Menu(title = "menu.settings.settings", icon = "vaadin:cog", order = 95)
@RolesAllowed(Roles.ADMIN)
@CssImport("./styles/settings.css")
class SettingsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PART = "part";

    /// The parts of the page; each has an address of its own.
    enum Part {
        PLATFORM,
        FEATURES,
        CONFIGURATION;

        String address() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Part at(String address) {
            return Stream.of(values())
                    .filter(part -> part.address().equals(address))
                    .findFirst()
                    .orElse(PLATFORM);
        }
    }

    private final transient PlatformSettingsAdministration platform;
    private final transient FeatureCards features;
    private final transient ConfigurationReading configuration;
    private final PageParts parts = new PageParts(getTranslation("settings.title"));
    private final Div content = new Div();

    SettingsView(PlatformSettingsAdministration platform, FeatureCards features, ConfigurationReading configuration) {
        this.platform = platform;
        this.features = features;
        this.configuration = configuration;
        addClassNames("page", "settings");
        content.addClassName("part");
        for (var part : Part.values()) {
            parts.add(part.address(), getTranslation("settings.part." + part), "settings?part=" + part.address());
        }
        add(new PageHeader(getTranslation("settings.title")), parts, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var part = Part.at(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART)
                .orElse(""));
        parts.show(part.address());
        content.removeAll();
        content.add(content(part));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.title");
    }

    private Component content(Part part) {
        return switch (part) {
            case PLATFORM -> new PlatformForm(platform);
            case FEATURES -> features.all();
            case CONFIGURATION -> configuration();
        };
    }

    private Component configuration() {
        var grid = new ConfigurationGrid(configuration.entries());
        if (configuration.scansFiles()) {
            return grid;
        }
        var notice = new Div(getTranslation("settings.not-scanned"));
        notice.setId("not-scanned");
        notice.addClassNames("settings-notice");
        notice.getElement().setAttribute("role", "note");
        return new Div(notice, grid);
    }
}
