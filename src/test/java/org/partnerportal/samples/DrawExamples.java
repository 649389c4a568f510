package org.partnerportal.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Draws the example pictures of the first standard: each document as it should be, and as it is of no use. Run by hand
/// when one changes; the drawings are committed.
final class DrawExamples {

    private static final Path FOLDER = Path.of("src/main/resources/standard/examples-2026-1");
    private static final Color TABLE = new Color(0x6b, 0x55, 0x42);
    private static final int WIDE = 640;
    private static final int HIGH = 480;
    private static final int BLUR = 13;

    private DrawExamples() {}

    static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(FOLDER);
        var form = SamplePacks.values(SamplePacks.ENTERPRISE);
        var licence = new PaperDrawings(form).licence();
        write("licence-good", onTable(licence, 0.9, 0, 0, 0));
        write("licence-bad", glaring(onTable(licence, 1.05, 150, 40, 0.12)));
        var front = IdDrawings.cardFront("样例", "110101199003070003", "样例省样例市样例路 1 号");
        write("id-front-good", onTable(front, 0.86, 0, 0, 0));
        write("id-front-bad", blurred(onTable(front, 0.86, 0, 0, -0.06)));
        var back = IdDrawings.cardBack("2020-01-01", "2040-01-01");
        write("id-back-good", onTable(back, 0.86, 0, 0, 0));
        write("id-back-bad", dark(onTable(back, 0.6, 0, 0, 0.1)));
        var shop = SceneDrawings.shopFront("样例便利店");
        write("shop-front-good", scaled(shop, WIDE, HIGH));
        write("shop-front-bad", scaled(shop.getSubimage(120, 300, 720, 540), WIDE, HIGH));
        var inside = SceneDrawings.inside("样例便利店");
        write("inside-good", scaled(inside, WIDE, HIGH));
        write("inside-bad", dark(scaled(inside, WIDE, HIGH)));
        var counter = SceneDrawings.checkout("样例小吃摊");
        write("checkout-good", scaled(counter, WIDE, HIGH));
        write("checkout-bad", blurred(scaled(counter.getSubimage(0, 0, 640, 480), WIDE, HIGH)));
        var page = SceneDrawings.page("样例小程序", "今日推荐");
        write("page-good", scaled(page, 360, 640));
        write("page-bad", cutOff(scaled(page, 360, 640)));
    }

    private static void write(String name, BufferedImage picture) throws IOException {
        DrawSamples.writeJpeg(picture, FOLDER.resolve(name + ".jpg"));
    }

    private static BufferedImage onTable(BufferedImage paper, double part, int right, int down, double turn) {
        var table = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        var pen = pen(table);
        pen.setColor(TABLE);
        pen.fillRect(0, 0, WIDE, HIGH);
        var scale = part * Math.min((double) WIDE / paper.getWidth(), (double) HIGH / paper.getHeight());
        pen.translate(WIDE / 2.0 + right, HIGH / 2.0 + down);
        pen.rotate(turn);
        pen.scale(scale, scale);
        pen.drawImage(paper, -paper.getWidth() / 2, -paper.getHeight() / 2, null);
        pen.dispose();
        return table;
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = pen(small);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    // Out of focus: nothing can be read in it.
    private static BufferedImage blurred(BufferedImage picture) {
        var blur = new float[BLUR * BLUR];
        Arrays.fill(blur, 1f / blur.length);
        var focus = new ConvolveOp(new Kernel(BLUR, BLUR, blur), ConvolveOp.EDGE_NO_OP, null);
        return scaled(focus.filter(focus.filter(picture, null), null), WIDE, HIGH);
    }

    private static BufferedImage dark(BufferedImage picture) {
        return veiled(picture, new Color(4, 4, 12, 205));
    }

    private static BufferedImage glaring(BufferedImage picture) {
        var pen = pen(picture);
        for (var ring = 0; ring < 14; ring++) {
            pen.setColor(new Color(255, 255, 250, 60));
            pen.fillOval(200 + ring * 8, 60 + ring * 8, 300 - ring * 16, 260 - ring * 16);
        }
        pen.dispose();
        return picture;
    }

    private static BufferedImage cutOff(BufferedImage picture) {
        return scaled(picture.getSubimage(120, 150, 225, 400), picture.getWidth(), picture.getHeight());
    }

    private static BufferedImage veiled(BufferedImage picture, Color veil) {
        var pen = pen(picture);
        pen.setColor(veil);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.dispose();
        return picture;
    }

    private static Graphics2D pen(BufferedImage picture) {
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return pen;
    }
}
