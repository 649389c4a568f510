package org.partnerportal.antivirus;

import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where the scanner listens, as `host` or `host:port`.
record ScannerAddress(String host, int port) {

    private static final int USUAL = 3310;

    /// @throws IllegalArgumentException if it is no such address
    static @Nullable ScannerAddress parse(String text) {
        if (text.isBlank()) {
            return null;
        }
        var address = URI.create("clamd://" + text.strip());
        if (address.getHost() == null) {
            throw new IllegalArgumentException("portal.antivirus.address must be host:port");
        }
        return new ScannerAddress(address.getHost(), address.getPort() < 0 ? USUAL : address.getPort());
    }

    InetSocketAddress resolved() {
        return new InetSocketAddress(host, port);
    }
}
