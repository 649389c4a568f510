package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Roles;
import org.partnerportal.merchant.CapabilityEvent;
import org.partnerportal.merchant.CapabilityQueue;
import org.partnerportal.merchant.CapabilityWaiting;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.PageHeader;

/// The payment products that wait for a reviewer, the one that waits longest first.
@Route("product-requests")
@RolesAllowed({Roles.REVIEWERS, Roles.COMPLIANCE, Roles.AUDITOR})
@Menu(title = "menu.merchant.product-requests", icon = "vaadin:plug", order = 6)
@CssImport("./styles/merchant.css")
class ProductRequestsView extends Main implements HasDynamicTitle {

    private final transient ProductDesk desk;
    private final Div body = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("uikit.more"), click -> showMore());
    private transient @Nullable CapabilityWaiting next;

    ProductRequestsView(ProductDesk desk) {
        this.desk = desk;
        addClassNames("page", "merchant-page");
        list.addClassName("terminal-list");
        list.setId("product-requests");
        more.setId("more");
        add(new PageHeader(getTranslation("menu.merchant.product-requests")), body);
        refresh();
        desk.live().follow(this, CapabilityEvent.QUEUE, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.merchant.product-requests") + " · " + getTranslation("shell.product");
    }

    private void refresh() {
        var page = desk.reading().waiting(null);
        list.removeAll();
        body.removeAll();
        append(page);
        if (page.rows().isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE,
                    getTranslation("merchant.product.none-waiting"),
                    getTranslation("merchant.product.none-waiting-next")));
        } else {
            body.add(list, more);
        }
    }

    private void showMore() {
        append(desk.reading().waiting(next));
    }

    private void append(CapabilityQueue page) {
        page.rows().forEach(row -> list.add(line(row)));
        next = page.next().orElse(null);
        more.setVisible(next != null);
    }

    private ListItem line(CapabilityWaiting row) {
        var product = new Anchor(
                ProductView.address(row.id()), ProductWords.name(this, row.id().capability()) + " · " + row.merchant());
        product.setId("waiting-" + row.id());
        var since = desk.moments().ago(row.handedInAt(), getLocale());
        since.addClassName("soft");
        var line = new Div(product, since);
        line.addClassName("terminal-line");
        if (!row.claimedBy().isEmpty()) {
            line.add(new Span(getTranslation("merchant.product.claimed-by", row.claimedBy())));
        }
        return new ListItem(line);
    }
}
