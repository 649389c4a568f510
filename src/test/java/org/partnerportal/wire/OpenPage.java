package org.partnerportal.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A page open in a browser: knows the components as the server described them, and sends what Vaadin's client would
/// send, or whatever it is told to.
public final class OpenPage {

    /// What a message carries beside its calls: the page's number, its key, and what both sides have counted.
    public record Envelope(int ui, String key, int sync, int call) {

        public Envelope ui(int other) {
            return new Envelope(other, key, sync, call);
        }

        public Envelope key(String other) {
            return new Envelope(ui, other, sync, call);
        }

        public Envelope sync(int other) {
            return new Envelope(ui, key, other, call);
        }

        public Envelope call(int other) {
            return new Envelope(ui, key, sync, other);
        }
    }

    private static final String GUARD = "^for\\(;;\\);";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern RESOURCE = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+");

    private final Browser browser;
    private final Nodes nodes = new Nodes();
    private final StringBuilder seen = new StringBuilder();
    private Envelope next;

    private OpenPage(Browser browser, JsonNode config) {
        this.browser = browser;
        var first = config.path("uidl");
        this.next = new Envelope(
                config.path("v-uiId").asInt(),
                first.path("Vaadin-Security-Key").asString(""),
                first.path("syncId").asInt(),
                0);
        take(first);
    }

    /// Opens the page even where the browser's own request for the address was turned away.
    static OpenPage in(Browser browser, String route) {
        var parts = route.split("\\?", 2);
        browser.get(route);
        var begun = browser.fetch("GET", "?v-r=init&location=" + Browser.encoded(parts[0]) + "&query=");
        if (!begun.text().startsWith("{")) {
            throw new IllegalStateException("No page began: " + begun);
        }
        var page = new OpenPage(browser, JSON.readTree(begun.text()).path("appConfig"));
        page.goTo(parts[0], parts.length > 1 ? parts[1] : "");
        return page;
    }

    /// Goes to another address, without loading it anew.
    public Answer goTo(String route, String query) {
        return send("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s","appShellTitle":"",
                "historyState":null,"trigger":""}}""".formatted(route, query));
    }

    public Answer click(String id) {
        return send(clickOn(nodes.get(id)));
    }

    /// Changes what stands in a field.
    public Answer fill(String id, String value) {
        return send(filled(nodes.get(id), value));
    }

    /// Sends calls as the page's next message, and takes what comes of it.
    public Answer send(String calls) {
        var answer = forge(next, calls);
        next = next.call(next.call() + 1);
        var message = answer.text().replaceFirst(GUARD, "");
        if (message.startsWith("[") || message.startsWith("{")) {
            take(JSON.readTree(message));
        }
        return answer;
    }

    /// Sends calls in any envelope, as another program would; the page takes no notice of the answer.
    public Answer forge(Envelope envelope, String calls) {
        return forge(browser, envelope, calls);
    }

    /// Sends calls in any envelope from another browser.
    public static Answer forge(Browser browser, Envelope envelope, String calls) {
        var body = """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(envelope.key(), calls, envelope.sync(), envelope.call());
        return browser.post(
                "?v-r=uidl&v-uiId=" + envelope.ui(),
                "application/json; charset=UTF-8",
                body.getBytes(StandardCharsets.UTF_8));
    }

    public Envelope next() {
        return next;
    }

    public int node(String id) {
        return nodes.get(id);
    }

    public boolean has(String id) {
        return nodes.withId(id).isPresent();
    }

    /// Whether a person could use the component with this id.
    public boolean offers(String id) {
        return nodes.withId(id).filter(nodes::usable).isPresent();
    }

    /// Every number that may be a component's, save those that a person could use.
    public IntStream unusable(int beyond) {
        return IntStream.rangeClosed(1, nodes.last() + beyond).filter(node -> !nodes.usable(node));
    }

    /// All the server has told this page so far.
    public String seen() {
        return seen.toString();
    }

    /// The addresses of downloads and uploads that stand at components as this attribute, in the components' order.
    public List<String> resources(String attribute) {
        return nodes.values(attribute).stream()
                .flatMap(value -> RESOURCE.matcher(value).results())
                .map(MatchResult::group)
                .toList();
    }

    public static String clickOn(int node) {
        return event(node, "click", """
                {"event.screenX":1,"event.screenY":1,"event.clientX":1,"event.clientY":1,"event.offsetX":1,"event.offsetY":1,
                "event.detail":1,"event.button":0,"event.ctrlKey":false,"event.shiftKey":false,"event.altKey":false,
                "event.metaKey":false}""");
    }

    public static String filled(int node, String value) {
        return """
                {"type":"mSync","node":%d,"feature":1,"property":"value","value":"%s"},%s""".formatted(node, value, event(node, "change", "{}"));
    }

    public static String event(int node, String event, String data) {
        return """
                {"type":"event","node":%d,"event":"%s","data":%s}""".formatted(node, event, data);
    }

    public static String call(int node, String method, String arguments) {
        return """
                {"type":"publishedEventHandler","node":%d,"templateEventMethodName":"%s","templateEventMethodArgs":[%s],
                "promise":0}""".formatted(node, method, arguments);
    }

    private void take(JsonNode message) {
        var told = message.isArray() ? message.path(0) : message;
        seen.append(told).append('\n');
        nodes.take(told.path("changes"));
        next = next.sync(told.path("syncId").asInt(next.sync()));
    }
}
