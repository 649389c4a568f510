package org.partnerportal.acquiring.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.partnerportal.acquiring.LinkToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The full address of a merchant's link: under `portal.address` where that is set, else where the asking browser found
/// the portal.
@Component
class MerchantLinkAddress {

    private final String configured;

    MerchantLinkAddress(@Value("${portal.address:}") String configured) {
        this.configured = configured;
    }

    /// Where the portal is found. To be asked within a request.
    String portal() {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
                        .toUriString()
                : configured;
    }

    static String of(String portal, LinkToken token) {
        return portal + "/" + MerchantPageView.PREFIX + "/" + token.value();
    }
}
