package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.merchant.MerchantRegister;
import org.partnerportal.onboarding.ApplicationLists;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;

/// The boarded merchants with their numbers and payment products.
@Route(MerchantsView.ROUTE)
@Menu(title = "menu.merchant.merchants", icon = "vaadin:shop", order = 60)
@RolesAllowed({Roles.PROVIDER_STAFF, Roles.ACQUIRER_STAFF, Roles.REVIEWERS, Roles.COMPLIANCE, Roles.AUDITOR})
@StyleSheet("styles/acquiring.css")
class MerchantsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "merchants";

    private static final String TEXT = "text";

    private final transient MerchantRegister merchants;
    private final MerchantGrid grid;
    private final TextField search = new TextField();
    private final Div body = new Div();
    private final Button more = new Button(getTranslation("uikit.more"), click -> showMore());
    private transient @Nullable MerchantId next;

    MerchantsView(
            MerchantRegister merchants,
            FieldCatalogue catalogue,
            PartnerProfiles partners,
            Moments moments,
            CurrentActor current,
            LiveUpdates live) {
        this.merchants = merchants;
        this.grid = new MerchantGrid(current.actor(), catalogue, partners, moments);
        addClassNames("page", "merchants");
        more.setId("more");
        search.setId("merchant-search");
        search.setPlaceholder(getTranslation("merchant.search"));
        search.setAriaLabel(getTranslation("merchant.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addClassName("merchant-search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                searchFor(change.getValue().strip());
            }
        });
        add(new PageHeader(getTranslation("merchant.merchants")), search, body);
        live.follow(this, ApplicationLists.of(current.actor().partner()), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEXT)
                .orElse(""));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("merchant.merchants");
    }

    private void searchFor(String text) {
        var query = text.isEmpty() ? QueryParameters.empty() : QueryParameters.of(TEXT, text);
        getUI().ifPresent(ui -> ui.navigate(ROUTE, query));
    }

    private void refresh() {
        var page = merchants.list(search.getValue(), null);
        next = page.next().orElse(null);
        grid.show(page.rows());
        more.setVisible(next != null);
        body.removeAll();
        if (page.rows().isEmpty()) {
            body.add(empty());
        } else {
            body.add(grid, more);
        }
    }

    private void showMore() {
        var page = merchants.list(search.getValue(), next);
        next = page.next().orElse(null);
        grid.append(page.rows());
        more.setVisible(next != null);
    }

    private EmptyState empty() {
        var key = search.isEmpty() ? "merchant.none" : "merchant.none-found";
        return new EmptyState(VaadinIcon.SHOP, getTranslation(key), getTranslation(key + "-next"));
    }
}
