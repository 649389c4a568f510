package org.partnerportal.duplicate;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether two pictures show the same filled-in paper, and not only the same printed form.
///
/// Two licences differ in a few lines of small writing, of which a hash of low frequencies sees nothing. So the one
/// picture is laid upon the other, turned and scaled, and compared patch by patch: of the same paper nearly every patch
/// with something on it is found again, of another one the patches with other writing are not.
final class PaperLikeness {

    // Copies of one paper lose a few patches to edges and compression; other papers of a form at least its own lines.
    private static final double LOST = 0.04;

    // As much as two sides may differ in shape and still be cut from the same picture.
    private static final double SHAPE = 0.12;

    private final BufferedImage one;
    private final List<PaperGrey> turned;

    /// A paper to hold others against.
    PaperLikeness(BufferedImage one) {
        this.one = one;
        this.turned = turns(PaperGrey.of(one, PaperFit.COARSE));
    }

    /// Whether the paper may be a copy of `other`: turned, mirrored, scaled, cut a little at the edges.
    boolean same(BufferedImage other) {
        return lost(other) <= LOST;
    }

    /// The share of the paper's patches that the other one lacks.
    private double lost(BufferedImage other) {
        var coarse = PaperGrey.of(other, PaperFit.COARSE);
        return IntStream.range(0, turned.size())
                .filter(turn -> turned.get(turn).shapedLike(coarse, SHAPE))
                .mapToObj(turn -> new Turn(turn, PaperFit.of(turned.get(turn), coarse)))
                .max(Comparator.comparingDouble(turn -> turn.fit().likeness()))
                .map(best -> PaperPatches.lost(
                        turns(PaperGrey.of(one, PaperPatches.FINE)).get(best.number()),
                        PaperGrey.of(other, PaperPatches.FINE),
                        best.fit()))
                .orElse(1.0);
    }

    private record Turn(int number, PaperFit fit) {}

    private static List<PaperGrey> turns(PaperGrey grey) {
        return Stream.iterate(grey, PaperGrey::turned)
                .limit(4)
                .flatMap(turn -> Stream.of(turn, turn.mirrored()))
                .toList();
    }
}
