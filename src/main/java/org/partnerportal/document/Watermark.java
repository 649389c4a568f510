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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.partnerportal.access.Actor;
import org.partnerportal.access.CurrentActor;
import org.springframework.stereotype.Component;

/// Writes across a page who looks at it, and when: a picture of the screen that gets out tells from where.
///
/// The provider's own staff handed the document in and see it as it is. What is kept is never marked: the mark is drawn
/// for each look.
@Component
class Watermark {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);
    private static final Color DARK = new Color(0, 0, 0, 34);
    private static final Color LIGHT = new Color(255, 255, 255, 44);
    private static final double SLOPE = Math.toRadians(-24);
    private static final int LEAST_LETTERS = 12;
    private static final float QUALITY = 0.85f;

    private final CurrentActor actor;
    private final Clock clock;

    Watermark(CurrentActor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    /// The page as the acting person gets to see it.
    byte[] on(byte[] jpeg) {
        var viewer = actor.actor();
        return viewer.providerStaff() ? jpeg : marked(jpeg, viewer);
    }

    private byte[] marked(byte[] jpeg, Actor viewer) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            var pen = picture.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            cover(pen, picture, viewer);
            pen.dispose();
            return pressed(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cover(Graphics2D pen, BufferedImage picture, Actor viewer) {
        var longer = Math.max(picture.getWidth(), picture.getHeight());
        var font = new Font(Font.SANS_SERIF, Font.BOLD, Math.max(LEAST_LETTERS, longer / 46));
        var words = words(font, viewer);
        pen.setFont(font);
        pen.rotate(SLOPE, picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        var across = pen.getFontMetrics().stringWidth(words) + 3 * font.getSize();
        var row = 0;
        for (var y = -longer; y < 2 * longer; y += 6 * font.getSize()) {
            for (var x = -longer - row % 2 * across / 2; x < 2 * longer; x += across) {
                // Dark for paper, light for what is dark.
                pen.setColor(LIGHT);
                pen.drawString(words, x + 1, y + 1);
                pen.setColor(DARK);
                pen.drawString(words, x, y);
            }
            row++;
        }
    }

    // Where the machine has no letters for a name, the account says who it was.
    private String words(Font font, Actor viewer) {
        var account = viewer.account();
        var name = account != null && font.canDisplayUpTo(viewer.name()) >= 0 ? account.toString() : viewer.name();
        return name + "  " + MOMENT.format(clock.instant().atZone(ZONE));
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
