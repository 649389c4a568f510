package org.partnerportal.picturequality;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.partnerportal.ocr.Fonts;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.PaperPress;

/// Sets things up to be pictured: papers on tables, papers alone, shops, screens.
final class Studio {

    private static final List<PaperKind> KINDS = List.of(PaperKind.values());
    private static final int PAPERS = 15;
    static final int DOTS = 960;
    private static final List<Color> TABLES = List.of(
            new Color(0x6b, 0x55, 0x42),
            new Color(0x9a, 0x76, 0x50),
            new Color(0x3a, 0x3a, 0x40),
            new Color(0x4a, 0x62, 0x80),
            new Color(0x8c, 0x90, 0x92),
            new Color(0x55, 0x70, 0x58),
            new Color(0xd8, 0xd4, 0xcc));

    private record Sheet(AskedPicture asked, BufferedImage picture) {}

    /// Something set up, and what it was asked for as.
    record Setting(AskedPicture asked, BufferedImage picture) {}

    // Drawn once: the papers are what takes long.
    private static final List<Sheet> SHEETS = sheets();

    private final Random chance;

    Studio(Random chance) {
        this.chance = chance;
    }

    private static List<Sheet> sheets() {
        var press = new PaperPress(new Random(PAPERS));
        var sheets = new ArrayList<Sheet>();
        for (var paper = 0; paper < PAPERS; paper++) {
            var kind = KINDS.get(paper % KINDS.size());
            sheets.add(new Sheet(
                    kind == PaperKind.BUSINESS_LICENCE ? AskedPicture.LICENCE : AskedPicture.CARD,
                    press.print(kind).picture()));
        }
        return List.copyOf(sheets);
    }

    /// Whatever may be asked for, as it should be.
    Setting anything() {
        return switch (chance.nextInt(6)) {
            case 0, 1, 2 -> paperOnATable();
            case 3 -> paperAlone();
            default -> new Setting(AskedPicture.SCENE, shop());
        };
    }

    Setting paper() {
        return chance.nextInt(3) == 0 ? paperAlone() : paperOnATable();
    }

    /// A whole paper on a table, turned by five degrees at most.
    Setting paperOnATable() {
        var sheet = sheet();
        return new Setting(sheet.asked(), onATable(sheet.picture(), 0.62 + 0.24 * chance.nextDouble(), 0, 0));
    }

    /// A paper that fills the picture, as a scanner or a careful cut leaves it.
    Setting paperAlone() {
        var sheet = sheet();
        return new Setting(sheet.asked(), scaled(sheet.picture()));
    }

    /// A paper of which a fifth or more is beyond an edge or a corner of the picture.
    Setting paperCutOff() {
        var sheet = sheet();
        var paper = sheet.picture();
        var missing = 0.2 + 0.2 * chance.nextDouble();
        if (chance.nextInt(4) == 0) {
            var width = (int) (paper.getWidth() * (chance.nextBoolean() ? 1 - missing : 1));
            var height = width < paper.getWidth() ? paper.getHeight() : (int) (paper.getHeight() * (1 - missing));
            return new Setting(
                    sheet.asked(),
                    scaled(paper.getSubimage(paper.getWidth() - width, paper.getHeight() - height, width, height)));
        }
        var corner = chance.nextInt(3) == 0;
        var sideways = corner || chance.nextBoolean();
        var x = sideways ? missing * (chance.nextBoolean() ? 1 : -1) : 0;
        var y = corner || !sideways ? missing * (chance.nextBoolean() ? 1 : -1) : 0;
        return new Setting(sheet.asked(), onATable(paper, 0.8, x, y));
    }

    /// A shop from outside: sky, walls, a sign, windows with goods behind, a pavement.
    BufferedImage shop() {
        var picture = blank(chance.nextBoolean() ? 4 / 3.0 : 16 / 9.0, chance.nextInt(4) == 0);
        var pen = pen(picture);
        var width = picture.getWidth();
        var height = picture.getHeight();
        for (var y = 0; y < height; y++) {
            var part = (float) y / height;
            pen.setColor(new Color(0.62f + 0.2f * part, 0.72f + 0.15f * part, 0.88f));
            pen.drawLine(0, y, width, y);
        }
        fill(pen, 0, height * 5 / 6, width, height / 6, muted());
        fill(pen, width / 12, height / 8, width * 10 / 12, height * 3 / 4, muted());
        fill(pen, width / 9, height / 6, width * 7 / 9, height / 6, vivid());
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Fonts.SANS, Font.BOLD, height / 11));
        pen.drawString("欢迎光临便利店".substring(chance.nextInt(4)), width / 4, height * 17 / 60);
        for (var window = 0; window < 3; window++) {
            var left = width / 8 + window * width / 4;
            fill(pen, left, height * 2 / 5, width / 5, height * 2 / 5, new Color(0x5a, 0x70, 0x78));
            for (var item = 0; item < 24; item++) {
                fill(
                        pen,
                        left + item % 6 * width / 32,
                        height * 2 / 5 + 8 + item / 6 * height / 10,
                        width / 40,
                        height / 13,
                        vivid());
            }
        }
        pen.dispose();
        return grained(picture, 14);
    }

    /// A telephone's or a computer's screen that shows a picture of the paper.
    Setting screen() {
        var sheet = sheet();
        var upright = chance.nextInt(3) > 0;
        var shapes = upright ? List.of(2340 / 1080.0, 2532 / 1170.0, 2400 / 1080.0, 16 / 9.0) : List.of(16 / 9.0, 1.6);
        var dark = chance.nextBoolean();
        var picture = blank(shapes.get(chance.nextInt(shapes.size())), upright, 1280);
        var pen = pen(picture);
        var width = picture.getWidth();
        var height = picture.getHeight();
        fill(pen, 0, 0, width, height, dark ? new Color(0x11, 0x11, 0x13) : new Color(0xed, 0xed, 0xed));
        pen.setColor(dark ? Color.WHITE : Color.BLACK);
        pen.setFont(new Font(Fonts.SANS, Font.PLAIN, Math.max(width, height) / 60));
        pen.drawString("10:" + (10 + chance.nextInt(49)), width / 18, Math.max(width, height) / 45);
        pen.drawString("5G 87%", width * 4 / 5, Math.max(width, height) / 45);
        pen.drawString("聊天信息", width * 2 / 5, Math.max(width, height) / 15);
        var scale = Math.min(
                0.96 * width / sheet.picture().getWidth(),
                0.55 * height / sheet.picture().getHeight());
        var place = AffineTransform.getTranslateInstance(
                (width - scale * sheet.picture().getWidth()) / 2, height * 0.2);
        place.scale(scale, scale);
        pen.drawImage(sheet.picture(), place, null);
        pen.dispose();
        return new Setting(sheet.asked(), picture);
    }

    /// The picture made no larger than so many dots.
    static BufferedImage shrunk(BufferedImage picture, int dots) {
        var scale = (double) dots / Math.max(picture.getWidth(), picture.getHeight());
        var small = new BufferedImage(
                Math.max(1, (int) (picture.getWidth() * scale)),
                Math.max(1, (int) (picture.getHeight() * scale)),
                BufferedImage.TYPE_INT_RGB);
        var pen = pen(small);
        pen.drawImage(picture, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        return small;
    }

    private Sheet sheet() {
        return SHEETS.get(chance.nextInt(SHEETS.size()));
    }

    private BufferedImage onATable(BufferedImage paper, double part, double awayX, double awayY) {
        var upright = paper.getHeight() > paper.getWidth();
        var table = blank(chance.nextBoolean() ? 4 / 3.0 : 3 / 2.0, upright);
        var pen = pen(table);
        fill(pen, 0, 0, table.getWidth(), table.getHeight(), TABLES.get(chance.nextInt(TABLES.size())));
        pen.dispose();
        grained(table, 6 + chance.nextInt(8));
        pen = pen(table);
        var scale = part
                * Math.min(
                        (double) table.getWidth() / paper.getWidth(), (double) table.getHeight() / paper.getHeight());
        // By how much of the paper it is moved beyond the edge.
        var x = table.getWidth() / 2.0 + away(awayX, table.getWidth(), scale * paper.getWidth());
        var y = table.getHeight() / 2.0 + away(awayY, table.getHeight(), scale * paper.getHeight());
        var place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(10 * chance.nextDouble() - 5));
        place.scale(scale, scale);
        place.translate(-paper.getWidth() / 2.0, -paper.getHeight() / 2.0);
        pen.drawImage(paper, place, null);
        pen.dispose();
        return table;
    }

    private static double away(double part, double room, double length) {
        return Math.signum(part) * ((room - length) / 2 + Math.abs(part) * length) * (part == 0 ? 0 : 1);
    }

    private static BufferedImage scaled(BufferedImage paper) {
        return shrunk(paper, DOTS);
    }

    private static BufferedImage blank(double shape, boolean upright) {
        return blank(shape, upright, DOTS);
    }

    private static BufferedImage blank(double shape, boolean upright, int dots) {
        var shorter = (int) Math.round(dots / shape);
        return new BufferedImage(upright ? shorter : dots, upright ? dots : shorter, BufferedImage.TYPE_INT_RGB);
    }

    private BufferedImage grained(BufferedImage picture, double grain) {
        var rough = new Camera(chance).noisy(picture, grain);
        var pen = picture.createGraphics();
        pen.drawImage(rough, 0, 0, null);
        pen.dispose();
        return picture;
    }

    private static Graphics2D pen(BufferedImage picture) {
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    private static void fill(Graphics2D pen, int x, int y, int width, int height, Color colour) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    private Color vivid() {
        return Color.getHSBColor(
                chance.nextFloat(), 0.45f + 0.4f * chance.nextFloat(), 0.4f + 0.5f * chance.nextFloat());
    }

    private Color muted() {
        return Color.getHSBColor(chance.nextFloat(), 0.12f, 0.5f + 0.35f * chance.nextFloat());
    }
}
