package org.partnerportal;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Keeps small what a connection holds in memory that is open and idle, as those of open pages mostly are.
///
/// Large requests and answers go past these buffers, straight between the socket and those of the request at hand.
@Component
class IdleConnections implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String SIZE = "1024";
    private static final String SOCKET = "512";

    // Tomcat asks for it when the first websocket opens, and offers no other way to say it.
    private static final String WEBSOCKET_BUFFERS = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        if (System.getProperty(WEBSOCKET_BUFFERS) == null) {
            System.setProperty(WEBSOCKET_BUFFERS, SIZE);
        }
        factory.addConnectorCustomizers(IdleConnections::shrink);
    }

    private static void shrink(Connector connector) {
        connector.setProperty("socket.appReadBufSize", SOCKET);
        connector.setProperty("socket.appWriteBufSize", SOCKET);
    }
}
