package org.partnerportal.ocr;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads what a line of text says.
final class LineReader {

    private static final int HEIGHT = 48;
    private static final int LEAST_WIDTH = 64;
    private static final int MOST_WIDTH = 2400;
    private static final int STEP = 8;

    private final Network network;

    // What the network's answers mean; the first means that there is nothing new.
    private final List<String> alphabet;

    LineReader(Network network, List<String> alphabet) {
        this.network = network;
        this.alphabet = alphabet;
    }

    static List<String> alphabet(String resource) throws IOException {
        try (var stream = LineReader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException(resource);
            }
            var letters = new ArrayList<String>();
            letters.add("");
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(letters::add);
            letters.add(" ");
            return List.copyOf(letters);
        }
    }

    Words read(BufferedImage picture, Slab line) {
        var width = Math.clamp(Math.round(HEIGHT * line.slenderness()), STEP, MOST_WIDTH);
        var padded = Math.max(LEAST_WIDTH, (width + STEP - 1) / STEP * STEP);
        return words(network.ask(Pixels.forReading(Canvas.cut(picture, line, width, HEIGHT), padded)));
    }

    // A letter is said once for as many steps as it is seen; two of the same have an empty step between them.
    private Words words(Network.Answer answer) {
        var choices = answer.columns();
        var text = new StringBuilder();
        var sureness = 0.0;
        var letters = 0;
        var before = 0;
        for (var start = 0; start < answer.size(); start += choices) {
            var best = best(answer, start);
            if (best != 0 && best != before) {
                text.append(alphabet.get(best));
                sureness += answer.at(start + best);
                letters++;
            }
            before = best;
        }
        return new Words(text.toString().strip(), letters == 0 ? 0 : sureness / letters);
    }

    private static int best(Network.Answer answer, int start) {
        var best = 0;
        for (var choice = 1; choice < answer.columns(); choice++) {
            if (answer.at(start + choice) > answer.at(start + best)) {
                best = choice;
            }
        }
        return best;
    }

    /// What a line says, and how sure that is.
    record Words(String text, double confidence) {}
}
