package org.partnerportal.uikit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.stereotype.Component;

/// Keeps small what each open page's push connection holds in memory.
///
/// Browsers send their messages by ordinary requests; only signs of life come this way, and what goes out does not pass
/// these buffers. By default they take 49 kB for every page that anybody has open.
@Component
class PushBuffers implements VaadinServiceInitListener {

    private static final String SIZE = "128";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            var servlet = service.getServlet();
            var push = JSR356WebsocketInitializer.getAttributeName(servlet.getServletName());
            if (servlet.getServletContext().getAttribute(push) instanceof AtmosphereFramework framework) {
                framework.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, SIZE);
                framework.addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, SIZE);
                framework.addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, SIZE);
            }
        }
    }
}
