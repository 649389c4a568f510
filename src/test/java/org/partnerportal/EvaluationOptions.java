package org.partnerportal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/// What the evaluation run was asked for.
record EvaluationOptions(int port, Path data) {

    static EvaluationOptions parsed(String... arguments) {
        var port = 8080;
        var data = Path.of(".portal", "data");
        for (var n = 0; n + 1 < arguments.length; n += 2) {
            switch (arguments[n]) {
                case "--port" -> port = Integer.parseInt(arguments[n + 1]);
                case "--data" -> data = Path.of(arguments[n + 1]);
                default -> throw new EvaluationFailure("Not an option: " + arguments[n]);
            }
        }
        return new EvaluationOptions(port, data.toAbsolutePath().normalize());
    }

    void requireFreePort() {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.getLocalPort();
        } catch (IOException e) {
            throw new EvaluationFailure(
                    "Port " + port + " is already in use: stop what uses it, or choose another with --port N.", e);
        }
    }
}
