package org.partnerportal.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// A browser as the server sees one: keeps cookies, follows no redirection by itself.
public final class Browser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String base;

    public Browser(int port) {
        this.base = "http://localhost:" + port + "/";
    }

    /// Another browser that holds the same cookies as this one does now.
    public Browser twin() {
        var twin = new Browser(URI.create(base).getPort());
        twin.cookies.putAll(cookies);
        return twin;
    }

    /// Opens an address as a person does who types it.
    public Answer get(String path) {
        return send(request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    /// Fetches something as a page's own program does.
    public Answer fetch(String method, String path) {
        return send(request(path).header("Accept", "*/*").method(method, BodyPublishers.noBody()));
    }

    /// Opens an address by any method, as a form of a page would.
    public Answer ask(String method, String path) {
        return method.equals("GET") ? get(path) : fetch(method, path);
    }

    public Answer post(String path, String type, byte[] body, String... headers) {
        var request = request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Answer postForm(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }

    /// Gives the password, and, where a second step is owed, presses the button that an evaluation run has for it.
    public Browser signIn(String login, String password) {
        get("sign-in");
        var answer = postForm("sign-in", Map.of("username", login, "password", password));
        if (answer.leadsTo().contains("error")) {
            throw new IllegalStateException("The sign-in was refused");
        }
        if (answer.leadsTo().endsWith("/second-step")) {
            open("second-step").click("try-code");
        }
        return this;
    }

    /// Opens a page, as far as Vaadin's client has it before anybody does something.
    public OpenPage open(String route) {
        return OpenPage.in(this, route);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Cookie", cookieLine());
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.replaceFirst(";.*", "").split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
