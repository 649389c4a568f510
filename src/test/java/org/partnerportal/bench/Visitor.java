package org.partnerportal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A person at a browser, as the server sees one: signs in by the form, opens a page as Vaadin's client does, asks for
/// its rows, and stays connected for what the server pushes.
final class Visitor {

    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final HttpClient http;
    private final String base;
    private int ui;
    private String key = "";
    private int calls;
    private int grid;
    private JsonNode shown = json.nullNode();

    /// @param http shared by all visitors of a process: one of their own each would cost a thread each
    Visitor(HttpClient http, int port) {
        this.base = "http://localhost:" + port + "/";
        this.http = http;
    }

    void signIn(String login, String password) {
        get("sign-in");
        var form = "username=" + encoded(login) + "&password=" + encoded(password);
        var answer = send(request("sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.contains("error")) {
            throw new BenchFailure("The sign-in was refused.");
        }
        send(request(BenchSecondStep.ADDRESS).POST(BodyPublishers.noBody()));
    }

    /// Opens the page, and its grid's first rows.
    ///
    /// @return how many rows came
    int open(String route) {
        get(route);
        var config =
                read(get("?v-r=init&location=" + encoded(route) + "&query=")).path("appConfig");
        ui = config.path("v-uiId").asInt();
        shown = config.path("uidl");
        key = shown.path("Vaadin-Security-Key").asString("");
        connect(ui, shown.path("Vaadin-Push-ID").asString(""));
        var first = navigate(route, "");
        grid = grid(first);
        return Math.max(rows(first), rows(viewport()));
    }

    /// Clicks a link that leads to the same page with another query, and asks for the rows that are seen then.
    ///
    /// @return how many rows came
    int click(String route, String query) {
        var answer = navigate(route, query);
        return Math.max(rows(answer), rows(viewport()));
    }

    private JsonNode navigate(String route, String query) {
        return rpc("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s","appShellTitle":"",
                "historyState":null,"trigger":""}}""".formatted(route, query));
    }

    private JsonNode viewport() {
        return rpc("""
                {"type":"publishedEventHandler","node":%d,"templateEventMethodName":"setViewportRange",
                "templateEventMethodArgs":[0,50],"promise":-1}""".formatted(grid));
    }

    private JsonNode rpc(String call) {
        var body = """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(key, call, shown.path("syncId").asInt(), calls++);
        var answer = read(send(request("?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body))));
        shown = answer;
        return answer;
    }

    private void connect(int ui, String pushId) {
        var address = base.replace("http:", "ws:") + "VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true";
        var socket = http.newWebSocketBuilder()
                .header("Cookie", cookieLine())
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
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Cookie", cookieLine());
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    // Redirections are followed by hand: a cookie that comes with one would else be lost.
    private String send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            if (answer.statusCode() >= 500) {
                throw new BenchFailure("The portal answered " + answer.statusCode());
            }
            return answer.headers().firstValue("Location").orElse("") + answer.body();
        } catch (IOException e) {
            throw new BenchFailure("The portal did not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.replaceFirst(";.*", "").split("=", 2);
        cookies.put(pair[0], pair[1]);
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
}
