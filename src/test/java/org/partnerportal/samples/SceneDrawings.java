package org.partnerportal.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;

/// The shop from outside and inside, and pages on a screen.
final class SceneDrawings {

    private static final Color BRICK = new Color(0xd8, 0xc7, 0xb2);
    private static final Color GLASS = new Color(0xbf, 0xdc, 0xe8);
    private static final Color WOOD = new Color(0x8a, 0x5a, 0x36);
    private static final Color SIGN = new Color(0x1f, 0x5f, 0x4a);
    private static final Color[] GOODS = {
        new Color(0xd9, 0x6b, 0x4c),
        new Color(0xe7, 0xb3, 0x4c),
        new Color(0x6f, 0x9b, 0x5e),
        new Color(0x5b, 0x82, 0xa8)
    };

    private SceneDrawings() {}

    static BufferedImage shopFront(String name) {
        return new Sheet(1200, 900, new Color(0xcf, 0xe3, 0xf2))
                .fill(0, 760, 1200, 140, new Color(0xa9, 0xa9, 0xa4))
                .fill(100, 120, 1000, 650, BRICK)
                .fill(140, 160, 920, 150, SIGN)
                .centred(260, name.length() > 9 ? 60 : 84, Color.WHITE, name)
                .fill(170, 370, 360, 300, GLASS)
                .fill(670, 370, 360, 300, GLASS)
                .fill(545, 370, 110, 400, WOOD)
                .oval(625, 560, 16, 16, GOODS[1])
                .text(200, 640, 34, Sheet.INK, "欢迎光临")
                .text(700, 640, 34, Sheet.INK, "营业时间 7:00-21:00")
                .marked();
    }

    static BufferedImage inside(String name) {
        var sheet =
                new Sheet(1200, 900, new Color(0xf3, 0xec, 0xdf)).fill(0, 700, 1200, 200, new Color(0xcd, 0xb8, 0x9a));
        for (var shelf = 0; shelf < 3; shelf++) {
            var y = 180 + shelf * 150;
            sheet.fill(80, y + 90, 700, 14, WOOD);
            for (var item = 0; item < 11; item++) {
                sheet.fill(
                        95 + item * 62,
                        y + 20 + item % 3 * 12,
                        44,
                        70 - item % 3 * 12,
                        GOODS[(item + shelf) % GOODS.length]);
            }
        }
        return sheet.fill(850, 480, 300, 260, WOOD)
                .fill(930, 400, 110, 80, new Color(0x3a, 0x3f, 0x4a))
                .text(880, 560, 36, Color.WHITE, "收银台")
                .text(80, 110, 44, SIGN, name)
                .marked();
    }

    static BufferedImage page(String title, String heading) {
        var sheet = new Sheet(750, 1334, Color.WHITE)
                .fill(0, 0, 750, 120, SIGN)
                .text(40, 80, 40, Color.WHITE, title)
                .text(40, 210, 44, Sheet.INK, heading);
        for (var item = 0; item < 4; item++) {
            var y = 270 + item * 210;
            sheet.fill(40, y, 160, 160, GOODS[item])
                    .text(230, y + 60, 34, Sheet.INK, "样例项目 " + (item + 1))
                    .text(230, y + 120, 30, Sheet.RED, "¥ " + (item + 1) * 8 + ".00");
        }
        return sheet.fill(40, 1190, 670, 90, SIGN)
                .centred(1250, 40, Color.WHITE, "微信支付")
                .marked();
    }
}
