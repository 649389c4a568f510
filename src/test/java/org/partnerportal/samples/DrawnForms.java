package org.partnerportal.samples;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.partnerportal.catalogue.FormValues;

/// Papers on standard forms made by a number: the same number makes the same paper, another the same form of another
/// merchant or person.
public final class DrawnForms {

    private static final String FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文红玉兰";
    private static final String[] PLACES = {"深圳市南山区", "杭州市西湖区", "成都市武侯区", "广州市天河区", "武汉市江汉区", "南京市鼓楼区"};
    private static final String[] TRADES = {"餐饮", "百货商店", "便利店", "咖啡", "五金经营部", "水果行", "服装店", "药房"};
    private static final String LICENCE = "subject_info.business_license_info.";

    private DrawnForms() {}

    public static BufferedImage licence(int number) {
        var random = new Random(number * 7919L + 3);
        var form = FormValues.empty()
                .with("subject_info.subject_type", "SUBJECT_TYPE_INDIVIDUAL")
                .with(LICENCE + "license_number", "9244030" + digits(random, 11))
                .with(LICENCE + "merchant_name", name(random) + place(random) + trade(random))
                .with(LICENCE + "legal_person", name(random))
                .with(LICENCE + "license_address", address(random))
                .with(
                        LICENCE + "period_begin",
                        "20" + (10 + random.nextInt(15)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10))
                .with(LICENCE + "period_end", "长期");
        return new PaperDrawings(form).licence();
    }

    public static BufferedImage idCard(int number) {
        var random = new Random(number * 7919L + 5);
        return IdDrawings.cardFront(
                name(random),
                digits(random, 6) + (1960 + random.nextInt(40)) + "0" + (1 + random.nextInt(9)) + "1"
                        + random.nextInt(10) + digits(random, 4),
                address(random));
    }

    private static String address(Random random) {
        return place(random) + name(random) + "路 " + (1 + random.nextInt(900)) + " 号";
    }

    private static String name(Random random) {
        return one(FAMILY, random) + one(GIVEN, random) + (random.nextBoolean() ? one(GIVEN, random) : "");
    }

    private static String one(String letters, Random random) {
        var place = random.nextInt(letters.length());
        return letters.substring(place, place + 1);
    }

    private static String place(Random random) {
        return PLACES[random.nextInt(PLACES.length)];
    }

    private static String trade(Random random) {
        return TRADES[random.nextInt(TRADES.length)];
    }

    private static String digits(Random random, int count) {
        var digits = new StringBuilder();
        for (var digit = 0; digit < count; digit++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
