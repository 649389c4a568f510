package org.partnerportal.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.partnerportal.access.Actor;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.shared.SchemeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Writes across a page who looks at it, and when: a picture of the screen that gets out tells from where.
///
/// The provider's own staff handed the document in and see it as it is. What is kept is never marked: the mark is drawn
/// for each look.
@Component
class Watermark {

    private static final Logger LOG = LoggerFactory.getLogger(Watermark.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);
    private static final Color DARK = new Color(0, 0, 0, 34);
    private static final Color LIGHT = new Color(255, 255, 255, 44);
    private static final double SLOPE = Math.toRadians(-24);
    private static final int LEAST_LETTERS = 12;
    private static final float LEAST_LEGIBLE = 7;
    private static final float QUALITY = 0.85f;

    private final CurrentActor actor;
    private final Clock clock;
    private final IntFunction<Font> letters;

    @Autowired
    Watermark(CurrentActor actor, Clock clock) {
        this(actor, clock, size -> new Font(Font.SANS_SERIF, Font.BOLD, size));
    }

    /// @param letters the machine's, by their size
    Watermark(CurrentActor actor, Clock clock, IntFunction<Font> letters) {
        this.actor = actor;
        this.clock = clock;
        this.letters = letters;
    }

    /// The page as the acting person gets to see it. On a machine without letters nobody does who must not see it
    /// unmarked.
    ///
    /// @throws DocumentNotNow if nothing can be written on it
    byte[] on(DocumentId document, byte[] jpeg) {
        var viewer = actor.actor();
        return viewer.providerStaff() ? jpeg : marked(document, jpeg, viewer);
    }

    /// Looks whether the acting person can be shown pages at all.
    ///
    /// @throws DocumentNotNow if nothing can be written on them
    void requireLetters(DocumentId document) {
        var viewer = actor.actor();
        if (!viewer.providerStaff()) {
            cover(document, new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), viewer);
        }
    }

    private byte[] marked(DocumentId document, byte[] jpeg, Actor viewer) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            cover(document, picture, viewer);
            return pressed(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A JDK without a font answers with errors of many kinds, none of which means more than that.
    private void cover(DocumentId document, BufferedImage picture, Actor viewer) {
        try {
            var pen = picture.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            cover(pen, picture, viewer);
            pen.dispose();
        } catch (RuntimeException | InternalError | LinkageError noLetters) {
            LOG.error("Pages are not shown, for nothing can be written across them: is there a font?", noLetters);
            throw new DocumentNotNow(document, noLetters);
        }
    }

    // One line goes through the middle, so that no picture is too small for all of them.
    private void cover(Graphics2D pen, BufferedImage picture, Actor viewer) {
        var longer = Math.max(picture.getWidth(), picture.getHeight());
        var font = letters.apply(Math.max(LEAST_LETTERS, longer / 46));
        var words = words(font, viewer);
        var fitting = fitting(font, pen.getFontMetrics(font).stringWidth(words), longer);
        pen.setFont(fitting);
        pen.translate(picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        pen.rotate(SLOPE);
        var width = pen.getFontMetrics().stringWidth(words);
        var across = width + 3 * fitting.getSize();
        var down = 6 * fitting.getSize();
        for (var row = -longer / down; row <= longer / down; row++) {
            for (var column = -longer / across - 1; column <= longer / across + 1; column++) {
                write(pen, words, column * across - width / 2 + row % 2 * across / 2, row * down);
            }
        }
    }

    // Dark for paper, light for what is dark.
    private static void write(Graphics2D pen, String words, int x, int y) {
        pen.setColor(LIGHT);
        pen.drawString(words, x + 1, y + 1);
        pen.setColor(DARK);
        pen.drawString(words, x, y);
    }

    private static Font fitting(Font font, int wide, int room) {
        return wide <= room ? font : font.deriveFont(Math.max(LEAST_LEGIBLE, font.getSize2D() * room / wide));
    }

    // Where the machine has no letters for a name, the account says who it was.
    private String words(Font font, Actor viewer) {
        var moment = "  " + MOMENT.format(clock.instant().atZone(SchemeTime.ZONE));
        var account = Optional.ofNullable(viewer.account()).map(Object::toString);
        return Stream.concat(Stream.of(viewer.name()), account.stream())
                .map(who -> who + moment)
                .filter(words -> font.canDisplayUpTo(words) < 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There are no letters"));
    }

    private static byte[] pressed(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
