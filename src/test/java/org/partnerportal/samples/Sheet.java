package org.partnerportal.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Something to draw a sample paper on. Whatever is drawn, it ends up marked 样本 SAMPLE all over.
final class Sheet {

    static final Color INK = new Color(0x22, 0x22, 0x2a);
    static final Color FAINT = new Color(0x66, 0x6a, 0x76);
    static final Color RED = new Color(0xb4, 0x23, 0x2a);

    private static final String FONT = "Noto Sans CJK SC";

    private final BufferedImage image;
    private final Graphics2D pen;

    Sheet(int width, int height, Color ground) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        fill(0, 0, width, height, ground);
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    Sheet fill(int x, int y, int width, int height, Color colour) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
        return this;
    }

    Sheet oval(int x, int y, int width, int height, Color colour) {
        pen.setColor(colour);
        pen.fillOval(x, y, width, height);
        return this;
    }

    Sheet frame(int inset, int stroke, Color colour) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(stroke));
        pen.drawRect(inset, inset, width() - 2 * inset, height() - 2 * inset);
        return this;
    }

    Sheet line(int x, int y, int toX, int toY, Color colour) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(3));
        pen.drawLine(x, y, toX, toY);
        return this;
    }

    Sheet text(int x, int y, int size, Color colour, String text) {
        pen.setColor(colour);
        pen.setFont(new Font(FONT, Font.PLAIN, size));
        pen.drawString(text, x, y);
        return this;
    }

    Sheet centred(int y, int size, Color colour, String text) {
        return text((width() - widthOf(text, size)) / 2, y, size, colour, text);
    }

    /// Label and value side by side, the value broken over as many lines as it needs; gives the next line's place.
    int row(int y, int size, String label, String value) {
        var left = width() / 12;
        var valueLeft = left + size * 7;
        text(left, y, size, FAINT, label);
        var next = y;
        for (var line : lines(value, size, width() - valueLeft - left)) {
            text(valueLeft, next, size, INK, line);
            next += size * 3 / 2;
        }
        return next + size / 3;
    }

    /// A round seal, of nobody.
    Sheet seal(int x, int y, int radius) {
        pen.setColor(RED);
        pen.setStroke(new BasicStroke(6));
        pen.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
        text(x - radius / 5 - 4, y + radius / 6, radius / 2, RED, "★");
        text(x - widthOf("样本专用章", radius / 4) / 2, y + radius * 2 / 3, radius / 4, RED, "样本专用章");
        return this;
    }

    BufferedImage marked() {
        return marked(0);
    }

    /// @param shift how far the marks are moved to the right, where they would stand between a label and its value
    BufferedImage marked(int shift) {
        var upright = pen.getTransform();
        pen.transform(AffineTransform.getRotateInstance(-0.4, width() / 2.0, height() / 2.0));
        var size = Math.max(28, width() / 22);
        for (var y = -height() / 2; y < height() * 3 / 2; y += size * 6) {
            for (var x = shift - width() / 2; x < width() * 3 / 2; x += size * 12) {
                text(x, y, size, new Color(180, 35, 42, 46), "样本 SAMPLE");
            }
        }
        pen.setTransform(upright);
        pen.dispose();
        return image;
    }

    private int widthOf(String text, int size) {
        return pen.getFontMetrics(new Font(FONT, Font.PLAIN, size)).stringWidth(text);
    }

    private List<String> lines(String text, int size, int room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var place = 0; place < text.length(); place++) {
            var letter = text.charAt(place);
            if (widthOf(line.toString() + letter, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(letter);
        }
        lines.add(line.toString());
        return lines;
    }
}
