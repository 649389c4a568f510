package org.partnerportal.ocr;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Reads the writing in pictures, whichever way up they lie.
///
/// One picture at a time and on one core, so that reading takes neither the memory nor the cores from whoever waits for
/// a page. The networks are loaded at the first picture; where they do not load, the portal runs without.
/// @see <a href="../../../../../docs/decisions/0017-reading-pictures-on-our-own-machine.md">decision 0017</a>
@Component
public class OcrEngine {

    private static final Logger LOG = LoggerFactory.getLogger(OcrEngine.class);
    private static final int LONGEST_SIDE = 2000;
    private static final double UNDECIDED = 0.35;
    private static final int SAMPLE = 4;

    // Specks and patterns are read as letters too, with little certainty.
    private static final double NO_TEXT = 0.4;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Supplier<Networks> loading;
    private @Nullable Networks networks;
    private @Nullable OcrUnavailable hindrance;

    @Autowired
    OcrEngine() {
        this(Networks::load);
    }

    OcrEngine(Supplier<Networks> loading) {
        this.loading = loading;
    }

    /// Whether this machine can read pictures.
    public boolean available() {
        return whyUnavailable().isEmpty();
    }

    /// One sentence on why this machine cannot read pictures, if it cannot.
    public Optional<String> whyUnavailable() {
        oneAtATime.lock();
        try {
            networks();
            return Optional.empty();
        } catch (OcrUnavailable e) {
            return Optional.ofNullable(e.getMessage());
        } finally {
            oneAtATime.unlock();
        }
    }

    /// What is written in the picture.
    ///
    /// @throws OcrUnavailable if this machine cannot read pictures
    public ReadPage read(BufferedImage picture) {
        oneAtATime.lock();
        try {
            return read(networks(), bounded(picture));
        } finally {
            oneAtATime.unlock();
        }
    }

    private Networks networks() {
        if (hindrance != null) {
            throw hindrance;
        }
        if (networks == null) {
            try {
                networks = loading.get();
            } catch (OcrUnavailable e) {
                LOG.warn("Pictures of licences and ID cards are not read here: {}", e.getMessage(), e);
                hindrance = e;
                throw e;
            }
        }
        return networks;
    }

    private static BufferedImage bounded(BufferedImage picture) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        return Canvas.scaled(picture, Math.max(1, (int) Math.round(picture.getWidth() * scale)), Math.max(1, (int)
                Math.round(picture.getHeight() * scale)));
    }

    private static ReadPage read(Networks networks, BufferedImage picture) {
        var found = networks.finder().find(picture);
        if (found.isEmpty()) {
            return new ReadPage(List.of(), 0, picture.getWidth(), picture.getHeight());
        }
        var lines = onTheirHead(networks, picture, found)
                ? found.stream().map(line -> line.turned(Math.PI)).toList()
                : found;
        var angle = typicalAngle(lines);
        var read = lines.stream()
                .map(line -> line(networks.reader().read(picture, line), line, angle, picture))
                .filter(line -> !line.text().isEmpty() && line.confidence() >= NO_TEXT)
                .sorted(Comparator.comparingDouble(line -> line.box().middle()))
                .toList();
        return new ReadPage(read, (Math.toDegrees(angle) + 360) % 360, picture.getWidth(), picture.getHeight());
    }

    private static TextLine line(LineReader.Words words, Slab slab, double angle, BufferedImage picture) {
        return new TextLine(
                words.text(),
                words.confidence(),
                slab.quad(picture.getWidth(), picture.getHeight()),
                slab.turnedBack(angle));
    }

    /// Where the vote is not clear, the longest lines are read both ways: nonsense is read with less certainty.
    private static boolean onTheirHead(Networks networks, BufferedImage picture, List<Slab> lines) {
        var vote = networks.headOrFeet().onTheirHead(picture, lines);
        if (Math.abs(vote - 0.5) > 0.5 - UNDECIDED) {
            return vote > 0.5;
        }
        var longest = lines.stream()
                .sorted(Comparator.comparingDouble(Slab::length).reversed())
                .limit(SAMPLE)
                .toList();
        return sureness(
                        networks,
                        picture,
                        longest.stream().map(line -> line.turned(Math.PI)).toList())
                > sureness(networks, picture, longest);
    }

    private static double sureness(Networks networks, BufferedImage picture, List<Slab> lines) {
        return lines.stream()
                .mapToDouble(line -> networks.reader().read(picture, line).confidence())
                .sum();
    }

    private static double typicalAngle(List<Slab> lines) {
        var sorted =
                lines.stream().sorted(Comparator.comparingDouble(Slab::angle)).toList();
        var middle = lines.stream().mapToDouble(Slab::length).sum() / 2;
        for (var line : sorted) {
            middle -= line.length();
            if (middle <= 0) {
                return line.angle();
            }
        }
        return 0;
    }
}
