package org.partnerportal.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// The components of a page as the server described them to the browser: a tree of numbered nodes.
final class Nodes {

    private static final int CHILDREN = 2;

    private final Map<Integer, Map<String, JsonNode>> values = new HashMap<>();
    private final Map<Integer, List<Integer>> children = new HashMap<>();

    void take(JsonNode changes) {
        changes.forEach(this::change);
    }

    private void change(JsonNode change) {
        var node = change.path("node").asInt();
        switch (change.path("type").asString("")) {
            case "attach" -> values.putIfAbsent(node, new HashMap<>());
            case "detach" -> values.remove(node);
            case "put" ->
                values.computeIfAbsent(node, _ -> new HashMap<>())
                        .put(
                                change.path("key").asString(""),
                                change.has("value") ? change.path("value") : change.path("nodeValue"));
            case "remove" ->
                values.getOrDefault(node, Map.of()).remove(change.path("key").asString(""));
            case "splice" -> splice(node, change);
            case "clear" -> cleared(node, change);
            default -> {}
        }
    }

    private void cleared(int node, JsonNode change) {
        if (change.path("feat").asInt() == CHILDREN) {
            children.remove(node);
        }
    }

    private void splice(int node, JsonNode change) {
        if (change.path("feat").asInt() != CHILDREN) {
            return;
        }
        var list = children.computeIfAbsent(node, _ -> new ArrayList<>());
        var at = Math.min(change.path("index").asInt(0), list.size());
        list.subList(at, Math.min(at + change.path("remove").asInt(0), list.size()))
                .clear();
        var added = new ArrayList<Integer>();
        change.path("addNodes").forEach(each -> added.add(each.asInt()));
        list.addAll(at, added);
    }

    Optional<Integer> withId(String id) {
        return values.entrySet().stream()
                .filter(each -> text(each.getKey(), "id").equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    int get(String id) {
        return withId(id).orElseThrow(() -> new NoSuchElementException("There is no " + id + " among " + ids()));
    }

    /// What stands at the components under this key, in the components' order.
    List<String> values(String key) {
        return values.keySet().stream()
                .sorted()
                .map(node -> text(node, key))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    String text(int node, String key) {
        var value = values.getOrDefault(node, Map.of()).get(key);
        return value == null ? "" : value.asString(value.toString());
    }

    Set<String> ids() {
        var ids = new TreeSet<String>();
        values.keySet().forEach(node -> ids.add(text(node, "id")));
        return ids;
    }

    /// Whether the person can use it: there, shown, not disabled.
    boolean usable(int node) {
        return values.containsKey(node)
                && !text(node, "visible").equals("false")
                && !values.getOrDefault(node, Map.of()).containsKey("disabled");
    }

    int last() {
        return values.keySet().stream().max(Integer::compare).orElse(0);
    }
}
