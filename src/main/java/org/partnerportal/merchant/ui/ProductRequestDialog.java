package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.merchant.CapabilityId;
import org.partnerportal.merchant.CapabilityOffer;

/// Where a provider asks for a further payment product, and says for which sales scene where there is a choice.
final class ProductRequestDialog extends Dialog {

    private static final FieldPath SCENES = FieldPath.of("business_info.sales_info.sales_scenes_type[]");

    private final transient ProductDesk desk;
    private final transient MerchantId merchant;
    private final RadioButtonGroup<CapabilityOffer> products = new RadioButtonGroup<>();
    private final Select<String> scene = new Select<>();

    ProductRequestDialog(ProductDesk desk, MerchantId merchant) {
        this.desk = desk;
        this.merchant = merchant;
        setId("product-request-dialog");
        setWidth("520px");
        setHeaderTitle(getTranslation("merchant.product.request"));
        var offers = desk.requests().offers(merchant);
        var close = new Button(getTranslation("uikit.cancel"), click -> close());
        getFooter().add(close);
        if (offers.isEmpty()) {
            add(new Paragraph(getTranslation("merchant.product.nothing-offered")));
            return;
        }
        products.setId("product-choice");
        products.setLabel(getTranslation("merchant.product.which"));
        products.setItems(offers);
        products.setItemLabelGenerator(offer -> ProductWords.name(this, offer.capability()));
        products.addValueChangeListener(change -> offerScenes(change.getValue()));
        scene.setId("product-scene");
        scene.setLabel(getTranslation("merchant.product.scene"));
        scene.setWidthFull();
        scene.setItemLabelGenerator(value -> desk.catalogue().shown(SCENES, value, getLocale()));
        products.setValue(offers.getFirst());
        add(new Paragraph(getTranslation("merchant.product.request-text")), products, scene);
        var ask = new Button(getTranslation("merchant.product.ask"), click -> ask());
        ask.setId("product-ask");
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(ask);
    }

    private void offerScenes(CapabilityOffer offer) {
        scene.setItems(offer.scenes());
        scene.setValue(offer.scenes().getFirst());
        scene.setVisible(offer.scenes().size() > 1);
    }

    private void ask() {
        var id = new CapabilityId(merchant, products.getValue().capability());
        desk.requests().request(id, scene.getValue());
        close();
        getUI().ifPresent(ui -> ui.navigate(ProductView.address(id)));
    }
}
