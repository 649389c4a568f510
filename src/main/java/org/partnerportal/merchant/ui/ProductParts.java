package org.partnerportal.merchant.ui;

import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.merchant.TerminalChanged;
import org.springframework.stereotype.Component;

/// Makes what a merchant's page shows of its payment products.
@Component
class ProductParts {

    private final ProductDesk desk;

    ProductParts(ProductDesk desk) {
        this.desk = desk;
    }

    /// @param kept whether further ones may be asked for here
    ProductList of(MerchantId merchant, boolean kept) {
        var list = new ProductList(desk, merchant, kept);
        desk.live().follow(list, TerminalChanged.of(merchant), list::refresh);
        return list;
    }

    ProductHistory history(MerchantId merchant) {
        var history = new ProductHistory(desk.moments());
        history.show(desk.reading().history(merchant));
        desk.live()
                .follow(
                        history,
                        TerminalChanged.of(merchant),
                        () -> history.show(desk.reading().history(merchant)));
        return history;
    }
}
