package org.partnerportal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.uikit.FrameBar;
import org.partnerportal.uikit.FrameTool;
import org.springframework.beans.factory.ObjectProvider;

/// The frame around every screen: the menu by role at the left; partner, search, language and account at the top.
@Layout
@AnonymousAllowed
// A part that comes as a bean is not seen by the bundler, which follows references.
@JsModule("./components/session-watch.ts")
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final CurrentActor current;
    private final Div screen = new Div();

    MainLayout(
            CurrentActor current,
            AccountBar accountBar,
            SearchBox search,
            ObjectProvider<FrameTool> tools,
            ObjectProvider<FrameBar> bars) {
        this.current = current;
        screen.addClassName("frame-screen");
        setPrimarySection(Section.DRAWER);
        addClassName("portal-frame");

        var toggle = new DrawerToggle();
        toggle.setId("menu-toggle");
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var top = new Header(toggle, partner(), search);
        top.addClassName("frame-top");
        tools.orderedStream().map(FrameTool::create).forEach(top::add);
        top.add(accountBar);
        addToNavbar(top);
        addToDrawer(brand(), new Scroller(menu()));
        var body = new Div();
        body.addClassName("frame-body");
        bars.orderedStream().map(FrameBar::create).forEach(body::add);
        body.add(screen);
        setContent(body);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        screen.removeAll();
        if (content != null) {
            screen.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        screen.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement().executeJs("if (window.innerWidth < 768) this.drawerOpened = false");
    }

    private Component brand() {
        var mark = new Image("brand/mark.svg", "");
        var brand = new Anchor("", mark, new Span(getTranslation("shell.product")));
        brand.addClassName("brand");
        var home = new Nav(brand);
        home.getElement().setAttribute("aria-label", getTranslation("shell.product"));
        return home;
    }

    private Component partner() {
        var actor = current.actor();
        var name = new Span(actor.roles().stream()
                .sorted()
                .findFirst()
                .map(role -> getTranslation("access.role." + role))
                .orElse(""));
        name.addClassName("frame-role");
        return name;
    }

    private Component menu() {
        var nav = new SideNav();
        nav.setId("menu");
        MenuConfiguration.getMenuEntries().stream().map(this::item).forEach(nav::addItem);
        return new Div(nav);
    }

    private SideNavItem item(MenuEntry entry) {
        var title = getTranslation(entry.title());
        return entry.icon() == null
                ? new SideNavItem(title, entry.path())
                : new SideNavItem(title, entry.path(), new Icon(entry.icon()));
    }
}
