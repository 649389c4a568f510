package org.partnerportal.signing.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.partnerportal.signing.LinkToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The full address of a merchant's link: under `portal.address` where that is set, else where the asking browser found
/// the portal.
///
/// The browser's way is kept as its page opens: a panel may be made later, by a push, when no request is there to ask.
@Component
class MerchantLinkAddress implements VaadinServiceInitListener {

    private static final String FOUND_AT = MerchantLinkAddress.class.getName();

    private final String configured;

    MerchantLinkAddress(@Value("${portal.address:}") String configured) {
        this.configured = configured.replaceFirst("/+$", "");
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> {
            var request = VaadinServletRequest.getCurrent();
            if (request != null) {
                var found = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
                ComponentUtil.setData(opened.getUI(), FOUND_AT, found);
            }
        });
    }

    String of(LinkToken token) {
        return portal() + "/" + MerchantPageView.PREFIX + "/" + token.value();
    }

    private String portal() {
        if (!configured.isEmpty()) {
            return configured;
        }
        return ComponentUtil.getData(UI.getCurrent(), FOUND_AT) instanceof String found ? found : "";
    }
}
