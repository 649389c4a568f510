package org.partnerportal.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

/// The shop from outside and inside, and pages on a screen.
final class SceneDrawings {

    private static final Color[] SKIES = {new Color(0xcf, 0xe3, 0xf2), new Color(0xf3, 0xec, 0xdf)};
    private static final Color[] GROUNDS = {
        new Color(0xa9, 0xa9, 0xa4), new Color(0x5c, 0x58, 0x55), new Color(0xcd, 0xb8, 0x9a)
    };
    private static final Color[] WALLS = {
        new Color(0xf1, 0xe9, 0xdc),
        new Color(0xb8, 0x8f, 0x6c),
        new Color(0x7a, 0x4b, 0x3c),
        new Color(0x3d, 0x4a, 0x5c)
    };
    private static final Color[] PANES = {
        new Color(0xdf, 0xf0, 0xf5), new Color(0x8f, 0xb4, 0xc4), new Color(0x2f, 0x3d, 0x46)
    };
    private static final Color WOOD = new Color(0x8a, 0x5a, 0x36);
    private static final Color SIGN = new Color(0x1f, 0x5f, 0x4a);
    private static final Color[] GOODS = {
        new Color(0xd9, 0x6b, 0x4c),
        new Color(0xe7, 0xb3, 0x4c),
        new Color(0x6f, 0x9b, 0x5e),
        new Color(0x5b, 0x82, 0xa8)
    };

    private SceneDrawings() {}

    // Each name its own street, shelves and page: two merchants' pictures must not look like copies.
    static BufferedImage shopFront(String name) {
        var chance = new Random(name.hashCode());
        var sheet = new Sheet(1200, 900, one(chance, SKIES)).fill(0, 760, 1200, 140, one(chance, GROUNDS));
        for (var house = 0; house < 3; house++) {
            sheet.fill(house * 400, 60 + chance.nextInt(60), 400, 710, one(chance, WALLS));
        }
        sheet.fill(140, 160, 920, 150, SIGN).centred(260, name.length() > 9 ? 60 : 84, Color.WHITE, name);
        var door = chance.nextInt(3);
        for (var place = 0; place < 3; place++) {
            sheet.fill(120 + place * 330, 350, 300, 330, place == door ? WOOD : one(chance, PANES));
        }
        return sheet.fill(180 + door * 330, 420, 180, 340, one(chance, PANES))
                .fill(150 + (door + 1) % 3 * 330, 560, 240, 90, Color.WHITE)
                .text(170 + (door + 1) % 3 * 330, 618, 36, Sheet.INK, "欢迎光临")
                .marked();
    }

    static BufferedImage inside(String name) {
        var chance = new Random(name.hashCode() + 1L);
        var sheet = new Sheet(1200, 900, one(chance, SKIES)).fill(0, 700, 1200, 200, one(chance, GROUNDS));
        for (var cupboard = 0; cupboard < 4; cupboard++) {
            sheet.fill(cupboard * 300 + 20, 150 + chance.nextInt(200), 260, 560, one(chance, WALLS));
        }
        for (var shelf = 0; shelf < 3; shelf++) {
            for (var item = 0; item < 11; item++) {
                sheet.fill(
                        95 + item * 92, 220 + shelf * 150 + item % 3 * 12, 44, 70 - item % 3 * 12, one(chance, GOODS));
            }
        }
        var counter = 60 + chance.nextInt(4) * 250;
        return sheet.fill(counter, 520, 320, 260, one(chance, PANES))
                .fill(counter + 40, 560, 180, 60, Color.WHITE)
                .text(counter + 60, 604, 36, Sheet.INK, "收银台")
                .fill(60, 50, 700, 80, Color.WHITE)
                .text(80, 110, 44, SIGN, name)
                .marked();
    }

    /// Where one pays: the counter, what is sold on it, and the code to pay by.
    static BufferedImage checkout(String name) {
        var sheet = new Sheet(1200, 900, new Color(0xe9, 0xef, 0xe4)).fill(0, 560, 1200, 340, WOOD);
        for (var item = 0; item < 7; item++) {
            sheet.fill(70 + item * 92, 440 + item % 2 * 30, 70, 120 - item % 2 * 30, GOODS[item % GOODS.length]);
        }
        sheet.fill(780, 300, 300, 340, Color.WHITE).fill(780, 300, 300, 70, SIGN);
        for (var dot = 0; dot < 81; dot++) {
            if (dot * 7 % 5 < 3) {
                sheet.fill(840 + dot % 9 * 20, 400 + dot / 9 * 20, 20, 20, Sheet.INK);
            }
        }
        return sheet.text(838, 350, 40, Color.WHITE, "扫码支付")
                .fill(60, 120, 620, 130, SIGN)
                .text(110, 205, 64, Color.WHITE, name)
                .text(90, 700, 44, Color.WHITE, "收银台")
                .marked();
    }

    static BufferedImage page(String title, String heading) {
        var chance = new Random((title + heading).hashCode());
        var sheet = new Sheet(750, 1334, Color.WHITE)
                .fill(0, 0, 750, 120, SIGN)
                .text(40, 80, 40, Color.WHITE, title)
                .text(40, 210, 44, Sheet.INK, heading);
        for (var item = 0; item < 4; item++) {
            var y = 270 + item * 210;
            var left = chance.nextBoolean();
            sheet.fill(left ? 40 : 410, y, 300, 180, one(chance, WALLS))
                    .text(left ? 370 : 40, y + 60, 34, Sheet.INK, "样例项目 " + (item + 1))
                    .text(left ? 370 : 40, y + 120, 30, Sheet.RED, "¥ " + (item + 1) * 8 + ".00");
        }
        return sheet.fill(40, 1190, 670, 90, SIGN)
                .centred(1250, 40, Color.WHITE, "微信支付")
                .marked();
    }

    private static Color one(Random chance, Color[] of) {
        return of[chance.nextInt(of.length)];
    }
}
