package org.partnerportal.document;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// Stands between the portal and its store, and is not to be trusted.
final class BadLine implements AutoCloseable {

    /// What it does to what passes.
    enum Trick {
        NONE,
        /// Passes on a file of the same length with one byte changed.
        KEEPS_OTHERS,
        /// Changes one byte of what is fetched.
        GIVES_OTHERS,
        /// Says that it took a file, and took nothing.
        FORGETS,
        /// Gives less than was kept, and says that it is all.
        SHORTENS,
        /// Answers nothing.
        SILENT,
        /// Is always too busy.
        BUSY
    }

    private static final Set<String> ITS_OWN =
            Set.of("connection", "content-length", "expect", "upgrade", "transfer-encoding");

    private final HttpServer server;
    private final URI store;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Trick trick = Trick.NONE;

    BadLine(URI store) throws IOException {
        this.store = store;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    void play(Trick next) {
        trick = next;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var sent = exchange.getRequestBody().readAllBytes();
            var put = exchange.getRequestMethod().equals("PUT");
            switch (trick) {
                case SILENT -> closed.await();
                case BUSY -> exchange.sendResponseHeaders(503, -1);
                case FORGETS -> {
                    if (put) {
                        exchange.getResponseHeaders().set("ETag", "\"0\"");
                        exchange.sendResponseHeaders(200, -1);
                    } else {
                        answer(exchange, passedOn(exchange, sent));
                    }
                }
                case KEEPS_OTHERS -> {
                    if (put) {
                        sent[sent.length / 2] ^= 1;
                    }
                    answer(exchange, passedOn(exchange, sent));
                }
                default -> answer(exchange, passedOn(exchange, sent));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // By hand: a signature covers the host's name, which other clients would change.
    private byte[] passedOn(HttpExchange exchange, byte[] sent) throws IOException {
        var head = new StringBuilder(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " HTTP/1.0\r\n");
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!ITS_OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> head.append(name + ": " + value + "\r\n"));
            }
        });
        head.append("Content-Length: " + sent.length + "\r\n\r\n");
        try (var line = new Socket(store.getHost(), store.getPort())) {
            line.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().write(sent);
            return line.getInputStream().readAllBytes();
        }
    }

    private void answer(HttpExchange exchange, byte[] response) throws IOException {
        var end = new String(response, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        var head = new String(response, 0, end, StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        var status = Integer.parseInt(head.getFirst().substring(9, 12));
        for (var field : head.subList(1, head.size())) {
            var colon = field.indexOf(':');
            if (!ITS_OWN.contains(field.substring(0, colon).toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders()
                        .add(
                                field.substring(0, colon),
                                field.substring(colon + 1).strip());
            }
        }
        var bytes = Arrays.copyOfRange(response, end + 4, response.length);
        var body = exchange.getRequestMethod().equals("GET") && status < 300 ? changed(bytes) : bytes;
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] changed(byte[] body) {
        return switch (trick) {
            case GIVES_OTHERS -> {
                var other = body.clone();
                other[other.length / 2] ^= 1;
                yield other;
            }
            case SHORTENS -> Arrays.copyOf(body, body.length / 2);
            default -> body;
        };
    }
}
