package org.partnerportal.bench;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Opens the bare grid's address where a measurement runs, and nowhere else.
@Component
@Profile("bench")
class BareGridRoute implements VaadinServiceInitListener {

    static final String ADDRESS = "bench-bare-grid";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration.forApplicationScope().setRoute(ADDRESS, BareGridView.class);
    }
}
