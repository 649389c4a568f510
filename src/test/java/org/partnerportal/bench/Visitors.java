package org.partnerportal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Many people who look at one page, in a process of their own, so that nothing of theirs is taken for the portal's.
///
/// Reads how many more are to come, one number a line; says when they are there.
final class Visitors {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Visitors() {}

    /// @param arguments the port, the page, a login and its password
    static void main(String[] arguments) throws IOException {
        var there = new ArrayList<Visitor>();
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                var rows = 0;
                for (var n = 0; n < Integer.parseInt(line); n++) {
                    rows = come(List.of(arguments), there);
                }
                System.out.println("there " + rows);
            }
        }
    }

    private static int come(List<String> arguments, List<Visitor> there) {
        var visitor = new Visitor(HTTP, Integer.parseInt(arguments.getFirst()));
        there.add(visitor);
        visitor.signIn(arguments.get(2), arguments.get(3));
        return visitor.open(arguments.get(1));
    }
}
