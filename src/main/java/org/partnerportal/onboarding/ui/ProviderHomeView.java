package org.partnerportal.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.onboarding.ApplicationLists;
import org.partnerportal.settings.OfficeHours;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/// Where a service provider's people begin: what waits for them, what waits for their merchants, and how it all stands.
@Route("home")
@RolesAllowed(Roles.PROVIDER_STAFF)
@Menu(title = "menu.onboarding.home", icon = "vaadin:home", order = 10)
@CssImport("./styles/tracking.css")
class ProviderHomeView extends Main implements HasDynamicTitle {

    private final transient ProviderDesk desk;
    private final transient NeedsYou cards;
    private final transient OfficeHours office;
    private final transient ObjectProvider<HomeNotes> notes;

    ProviderHomeView(
            ProviderDesk desk,
            NeedsYou cards,
            OfficeHours office,
            ObjectProvider<HomeNotes> notes,
            CurrentActor current,
            LiveUpdates updates) {
        this.desk = desk;
        this.cards = cards;
        this.office = office;
        this.notes = notes;
        addClassNames("page", "home");
        refresh();
        updates.follow(this, ApplicationLists.of(current.provider()), this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("onboarding.home") + " · " + getTranslation("shell.product");
    }

    private void refresh() {
        removeAll();
        add(new PageHeader(getTranslation("onboarding.home")).actions(board()));
        if (desk.empty()) {
            add(new EmptyState(
                    VaadinIcon.SHOP,
                    getTranslation("onboarding.none-yet"),
                    getTranslation("onboarding.none-yet-next")));
            return;
        }
        add(needsYou());
        notes.orderedStream().flatMap(each -> each.note().stream()).forEach(this::add);
        var waiting = desk.waitingForMerchants();
        if (!waiting.isEmpty()) {
            add(section(
                    "waiting",
                    waiting.stream()
                            .map(each -> (Component) cards.toRemindOf(each, desk.lapses(each), getLocale()))
                            .toList(),
                    "applications?status=ACCOUNT_VERIFICATION&status=TO_BE_SIGNED"));
        }
        add(pipeline(), new OfficeHoursNote(office.settings()));
    }

    private Section needsYou() {
        var all = desk.needsYou(
                (application, request) -> cards.toMend(application, request, getLocale()),
                draft -> cards.toGoOnWith(draft, desk.lapses(draft), getLocale()));
        if (all.isEmpty()) {
            var calm = new Paragraph(getTranslation("onboarding.needs-you.none"));
            calm.addClassNames("card", "calm");
            return section("needs-you", List.of(calm), null);
        }
        return section("needs-you", all, "applications?status=REMEDIATION&status=DRAFT");
    }

    private Section pipeline() {
        var section = new Section(new H2(getTranslation("onboarding.pipeline")), new Pipeline(desk::count));
        section.setId("pipeline");
        section.addClassName("home-section");
        return section;
    }

    private Section section(String name, List<Component> content, @Nullable String all) {
        var head = new Div(new H2(getTranslation("onboarding." + name)));
        head.addClassName("section-head");
        if (all != null) {
            var link = new Anchor(all, getTranslation("onboarding.all"));
            link.setId(name + "-all");
            head.add(link);
        }
        var cardsBelow = new Div();
        cardsBelow.addClassName("cards");
        cardsBelow.add(content);
        var section = new Section(head, cardsBelow);
        section.setId(name);
        section.addClassName("home-section");
        return section;
    }

    private Button board() {
        var board = new Button(
                getTranslation("onboarding.board"),
                VaadinIcon.PLUS.create(),
                click -> UI.getCurrent().navigate("applications/new"));
        board.setId("board");
        board.addThemeVariants(ButtonVariant.PRIMARY);
        return board;
    }
}
