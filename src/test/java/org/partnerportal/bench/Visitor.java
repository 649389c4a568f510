package org.partnerportal.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A person at a browser, as the server sees one: signs in by the form, opens a page as Vaadin's client does, asks for
/// its rows, and stays connected for what the server pushes.
final class Visitor implements AutoCloseable {

    private final JsonMapper json = JsonMapper.shared();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final String base;

    Visitor(int port) {
        this.base = "http://localhost:" + port + "/";
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    void signIn(String login, String password) {
        get("sign-in");
        var form = "username=" + encoded(login) + "&password=" + encoded(password);
        var answer = send(HttpRequest.newBuilder(URI.create(base + "sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.contains("error")) {
            throw new BenchFailure("The sign-in was refused.");
        }
        send(HttpRequest.newBuilder(URI.create(base + BenchSecondStep.ADDRESS)).POST(BodyPublishers.noBody()));
    }

    /// Opens the page, and its grid's first rows.
    ///
    /// @return how many rows came
    int open(String route) {
        get(route);
        var config =
                read(get("?v-r=init&location=" + encoded(route) + "&query=")).path("appConfig");
        var ui = config.path("v-uiId").asInt();
        var first = config.path("uidl");
        var key = first.path("Vaadin-Security-Key").asString("");
        connect(ui, first.path("Vaadin-Push-ID").asString(""));
        var shown = rpc(ui, key, first, 0, """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"",
                "historyState":null,"trigger":""}}""".formatted(route));
        var grid = grid(shown);
        var rows = rpc(ui, key, shown, 1, """
                {"type":"publishedEventHandler","node":%d,"templateEventMethodName":"setViewportRange",
                "templateEventMethodArgs":[0,50],"promise":-1}""".formatted(grid));
        return Math.max(rows(shown), rows(rows));
    }

    private JsonNode rpc(int ui, String key, JsonNode before, int number, String call) {
        var body = """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(key, call, before.path("syncId").asInt(), number);
        var answer = send(HttpRequest.newBuilder(URI.create(base + "?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
        return read(answer);
    }

    private void connect(int ui, String pushId) {
        var address = base.replace("http:", "ws:") + "VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true";
        var cookie = cookies.getCookieStore().getCookies().stream()
                .map(each -> each.getName() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        var socket = http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(URI.create(address), new WebSocket.Listener() {})
                .join();
        if (socket.isInputClosed()) {
            throw new BenchFailure("The push connection was refused.");
        }
    }

    private static int grid(JsonNode shown) {
        for (var change : shown.path("changes")) {
            if (change.path("key").asString("").equals("tag")
                    && change.path("value").asString("").equals("vaadin-grid")) {
                return change.path("node").asInt();
            }
        }
        throw new BenchFailure("There is no grid on the page.");
    }

    // A row travels as an object with a key.
    private static int rows(JsonNode shown) {
        return shown.toString().split("\"key\":\"\\d+\"", -1).length - 1;
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new BenchFailure("The portal did not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }

    private JsonNode read(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            throw new BenchFailure(
                    "Not what Vaadin's client would have got: " + text.substring(0, Math.min(300, text.length())));
        }
        return json.readTree(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
