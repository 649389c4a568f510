package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.merchant.CapabilityId;
import org.partnerportal.merchant.GrantedCapability;

/// How the payment products of a merchant stand; its provider asks for further ones here.
final class ProductList extends Section {

    private final transient ProductDesk desk;
    private final transient MerchantId merchant;
    private final Div cards = new Div();

    ProductList(ProductDesk desk, MerchantId merchant, boolean kept) {
        this.desk = desk;
        this.merchant = merchant;
        setId("products");
        cards.addClassName("product-cards");
        var head = new Div(new H2(getTranslation("merchant.column.capabilities")));
        head.addClassName("product-head");
        if (kept) {
            var ask = new Button(
                    getTranslation("merchant.product.request"), VaadinIcon.PLUS.create(), click -> openForm());
            ask.setId("product-request");
            head.add(ask);
        }
        add(head, cards);
        refresh();
    }

    void refresh() {
        cards.removeAll();
        desk.merchants().capabilities(merchant).forEach(each -> cards.add(card(each)));
    }

    private void openForm() {
        new ProductRequestDialog(desk, merchant).open();
    }

    private Div card(GrantedCapability granted) {
        var since = new Span(getTranslation("merchant.since", desk.moments().date(granted.since(), getLocale())));
        since.addClassName("soft");
        var name = new Anchor(
                ProductView.address(new CapabilityId(merchant, granted.capability())),
                ProductWords.name(this, granted.capability()));
        name.setId("product-" + granted.capability());
        var card = new Div(name, ProductWords.badge(this, granted.state()), since);
        card.addClassNames("card", "product-card");
        return card;
    }
}
