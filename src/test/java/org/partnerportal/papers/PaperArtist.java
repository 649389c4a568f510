package org.partnerportal.papers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// A sheet to draw a paper on, as papers are printed: labels spaced out, values broken over lines.
final class PaperArtist {

    static final Color INK = new Color(0x20, 0x20, 0x26);
    static final Color LABEL = new Color(0x2c, 0x4a, 0x6e);

    private final BufferedImage image;
    private final Graphics2D pen;
    private final String font;

    PaperArtist(int width, int height, Color ground, String font) {
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.pen = image.createGraphics();
        this.font = font;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, width, height);
    }

    PaperArtist frame(int inset, int stroke, Color colour) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(stroke));
        pen.drawRect(inset, inset, image.getWidth() - 2 * inset, image.getHeight() - 2 * inset);
        return this;
    }

    /// Fine waves under the writing, as on paper that is hard to copy.
    PaperArtist waves(Color colour) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(1));
        for (var y = -40; y < image.getHeight() + 40; y += 14) {
            for (var x = 0; x < image.getWidth(); x += 8) {
                var height = (int) (10 * Math.sin(x / 40.0 + y));
                var next = (int) (10 * Math.sin((x + 8) / 40.0 + y));
                pen.drawLine(x, y + height, x + 8, y + next);
            }
        }
        return this;
    }

    PaperArtist text(int x, int y, int size, Color colour, String text) {
        pen.setColor(colour);
        pen.setFont(new Font(font, Font.PLAIN, size));
        pen.drawString(text, x, y);
        return this;
    }

    PaperArtist centred(int y, int size, Color colour, String text) {
        return text((image.getWidth() - widthOf(text, size)) / 2, y, size, colour, text);
    }

    /// The letters spread so that the last one ends at `right`.
    PaperArtist spread(int x, int right, int y, int size, Color colour, String text) {
        var step = text.length() == 1 ? 0 : (right - x - size) / (text.length() - 1.0);
        for (var place = 0; place < text.length(); place++) {
            text((int) (x + place * step), y, size, colour, text.substring(place, place + 1));
        }
        return this;
    }

    /// The text over as many lines as it needs; gives where the line below them stands.
    int block(int x, int y, int right, int size, String text) {
        var next = y;
        var line = new StringBuilder();
        for (var place = 0; place < text.length(); place++) {
            if (widthOf(line.toString() + text.charAt(place), size) > right - x) {
                text(x, next, size, INK, line.toString());
                line.setLength(0);
                next += size * 3 / 2;
            }
            line.append(text.charAt(place));
        }
        text(x, next, size, INK, line.toString());
        return next + size * 3 / 2;
    }

    PaperArtist seal(int x, int y, int radius, String words) {
        var red = new Color(0xc8, 0x2a, 0x2a, 170);
        pen.setColor(red);
        pen.setStroke(new BasicStroke(5));
        pen.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
        text(x - radius / 4, y + radius / 5, radius / 2, red, "★");
        return text(x - widthOf(words, radius / 4) / 2, y + radius * 2 / 3, radius / 4, red, words);
    }

    PaperArtist portrait(int x, int y, int width, int height) {
        pen.setColor(new Color(0xf4, 0xf6, 0xf8));
        pen.fillRect(x, y, width, height);
        pen.setColor(new Color(0x6c, 0x5a, 0x50));
        pen.fillOval(x + width / 4, y + height / 8, width / 2, height / 2);
        pen.fillRoundRect(x + width / 10, y + height * 2 / 3, width * 8 / 10, height / 3, 60, 60);
        return this;
    }

    BufferedImage finished() {
        pen.dispose();
        return image;
    }

    private int widthOf(String text, int size) {
        return pen.getFontMetrics(new Font(font, Font.PLAIN, size)).stringWidth(text);
    }
}
