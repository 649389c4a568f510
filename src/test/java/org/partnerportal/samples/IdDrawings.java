package org.partnerportal.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;

/// Both sides of IDs. The people and their numbers are invented; the sequence 000 is never given out.
final class IdDrawings {

    private static final Color FRONT = new Color(0xe9, 0xf1, 0xf7);
    private static final Color BACK = new Color(0xf7, 0xee, 0xe4);
    private static final Color SHAPE = new Color(0xb8, 0xc6, 0xd4);
    private static final int WIDTH = 1012;
    private static final int HEIGHT = 638;
    private static final int MARKS = -110;

    private IdDrawings() {}

    static BufferedImage cardFront(String name, String number, String address) {
        var sheet = portrait(new Sheet(WIDTH, HEIGHT, FRONT));
        var woman = (number.charAt(16) - '0') % 2 == 0;
        var y = row(sheet, 110, "姓名", name);
        y = row(sheet, y, "性别", (woman ? "女" : "男") + "　　民族　汉");
        y = row(
                sheet,
                y,
                "出生",
                "%s 年 %s 月 %s 日"
                        .formatted(number.substring(6, 10), number.substring(10, 12), number.substring(12, 14)));
        row(sheet, y, "住址", address.length() <= 14 ? address : address.substring(0, 14));
        if (address.length() > 14) {
            sheet.text(180, y + 50, 32, Sheet.INK, address.substring(14));
        }
        return sheet.text(70, 570, 32, Sheet.FAINT, "公民身份号码")
                .text(330, 570, 42, Sheet.INK, number)
                .marked(MARKS);
    }

    static BufferedImage cardBack(String begin, String end) {
        return new Sheet(WIDTH, HEIGHT, BACK)
                .oval(70, 70, 150, 150, Sheet.RED)
                .text(270, 140, 44, Sheet.INK, "中华人民共和国（样本）")
                .text(330, 230, 64, Sheet.INK, "居 民 身 份 证")
                .text(230, 480, 32, Sheet.FAINT, "签发机关")
                .text(420, 480, 32, Sheet.INK, "样例市公安局")
                .text(230, 550, 32, Sheet.FAINT, "有效期限")
                .text(420, 550, 32, Sheet.INK, dotted(begin) + "-" + dotted(end))
                .marked();
    }

    static BufferedImage permitFront(String name, String number, String begin, String end) {
        var sheet = portrait(new Sheet(WIDTH, HEIGHT, FRONT));
        sheet.text(70, 80, 38, Sheet.INK, "港澳居民来往内地通行证（样本）");
        var y = row(sheet, 190, "姓名", name);
        y = row(sheet, y, "有效期", dotted(begin) + "-" + dotted(end));
        row(sheet, y, "签发", "出入境管理局（样本）");
        return sheet.text(70, 570, 32, Sheet.FAINT, "证件号码")
                .text(330, 570, 42, Sheet.INK, number)
                .marked();
    }

    static BufferedImage permitBack(String number) {
        return new Sheet(WIDTH, HEIGHT, BACK)
                .text(70, 120, 34, Sheet.INK, "持证人须遵守国家法律。The holder shall obey the law.")
                .text(70, 520, 36, Sheet.FAINT, "CR" + number + "<<<<<<<<<<<<<<<<<<<<")
                .marked();
    }

    private static Sheet portrait(Sheet sheet) {
        return sheet.fill(700, 90, 240, 300, Color.WHITE)
                .oval(760, 130, 120, 140, SHAPE)
                .oval(720, 280, 200, 200, SHAPE)
                .fill(700, 390, 240, 100, FRONT);
    }

    private static int row(Sheet sheet, int y, String label, String value) {
        sheet.text(70, y, 32, Sheet.FAINT, label).text(180, y, 36, Sheet.INK, value);
        return y + 85;
    }

    private static String dotted(String date) {
        return date.replace('-', '.');
    }
}
