package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.access.Roles;
import org.partnerportal.merchant.CapabilityDetails;
import org.partnerportal.merchant.CapabilityId;
import org.partnerportal.merchant.CapabilityState;
import org.partnerportal.merchant.TerminalChanged;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;

/// One payment product of a merchant: what it asks for and was given, what may be done with it, what happened to it.
@Route(MerchantsView.ROUTE + "/:" + ProductView.MERCHANT + "/products/:" + ProductView.PRODUCT)
@RolesAllowed({Roles.PROVIDER_STAFF, Roles.ACQUIRER_STAFF, Roles.REVIEWERS, Roles.COMPLIANCE, Roles.AUDITOR})
@CssImport("./styles/merchant.css")
class ProductView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String MERCHANT = "merchant";
    static final String PRODUCT = "product";

    private final transient ProductDesk desk;
    private final transient CurrentActor current;
    private transient @Nullable CapabilityId id;
    private @Nullable EvidenceForm form;
    private String title = "";

    ProductView(ProductDesk desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
        addClassNames("page", "merchant-page");
    }

    static String address(CapabilityId id) {
        return MerchantsView.ROUTE + "/" + id.merchant() + "/products/" + id.capability();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        CapabilityId.parse(
                        parameters.get(MERCHANT).orElse(""),
                        parameters.get(PRODUCT).orElse(""))
                .flatMap(desk.reading()::find)
                .ifPresentOrElse(this::enter, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void enter(CapabilityDetails product) {
        if (!product.id().equals(id)) {
            id = product.id();
            desk.live().follow(this, TerminalChanged.of(product.id().merchant()), this::refresh);
        }
        show(product);
    }

    private void refresh() {
        if (id != null) {
            desk.reading().find(id).ifPresent(this::follow);
        }
    }

    // What somebody is typing into stays where it is.
    private void follow(CapabilityDetails product) {
        if (form != null && product.state() == CapabilityState.REQUESTED) {
            form.follow(product);
        } else {
            show(product);
        }
    }

    private void show(CapabilityDetails product) {
        var name = ProductWords.name(this, product.id().capability());
        title = name + " · " + product.merchant().name() + " · " + getTranslation("shell.product");
        removeAll();
        var merchant = new Anchor(
                MerchantsView.ROUTE + "/" + product.id().merchant(),
                product.merchant().name());
        var beside = new Div(ProductWords.badge(this, product.state()), merchant);
        beside.addClassName("product-step");
        var header = new PageHeader(name).beside(beside);
        add(header, new ProductDecisions(desk, product, current.actor()));
        if (product.dueBy() != null) {
            add(new Paragraph(getTranslation("merchant.product.due", Moments.day(product.dueBy(), getLocale()))));
        }
        add(evidence(product));
        var history = new ProductHistory(desk.moments());
        history.show(product.steps());
        add(history);
    }

    private Section evidence(CapabilityDetails product) {
        var section = new Section(new H2(getTranslation("merchant.product.evidence")));
        section.addClassName("card");
        var editable = current.actor().providerStaff() && product.state() == CapabilityState.REQUESTED;
        form = editable ? new EvidenceForm(desk, product) : null;
        if (form != null) {
            section.add(form);
        } else if (product.evidence().fields().isEmpty()) {
            section.add(new Paragraph(getTranslation("merchant.product.by-boarding")));
        } else {
            section.add(new EvidencePart(desk, product));
        }
        return section;
    }
}
