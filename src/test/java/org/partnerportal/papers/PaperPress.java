package org.partnerportal.papers;

import java.awt.Color;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.partnerportal.ocr.Fonts;

/// Draws business licences and ID cards of invented companies and people, in the layouts in which they are printed.
public final class PaperPress {

    private static final List<String> FONTS = List.of(Fonts.SANS, Fonts.SERIF);
    private static final Color PAPER = new Color(0xfd, 0xfb, 0xf2);
    private static final Color GOLD = new Color(0xc9, 0xa2, 0x4a);
    private static final Color FAINT = new Color(0xe6, 0xea, 0xe4);
    private static final Color CARD = new Color(0xe8, 0xf0, 0xf6);
    private static final Color CARD_WAVES = new Color(0xd6, 0xe4, 0xee);

    private final Inventor invent;

    public PaperPress(Random chance) {
        FONTS.forEach(Fonts::require);
        this.invent = new Inventor(chance);
    }

    /// One of this kind, unlike any other.
    public DrawnPaper print(PaperKind kind) {
        return switch (kind) {
            case BUSINESS_LICENCE -> licence();
            case ID_CARD_PORTRAIT -> portraitSide();
            case ID_CARD_EMBLEM -> emblemSide();
        };
    }

    private DrawnPaper licence() {
        var company = invent.upTo(4) > 1;
        var says = company ? companySays() : shopSays();
        return invent.maybe() ? acrossTwoColumns(says, company) : inOneColumn(says, company);
    }

    private Map<PaperField, String> companySays() {
        var says = new EnumMap<PaperField, String>(PaperField.class);
        var founded = invent.dayBetween(1996, 2024);
        says.put(PaperField.CREDIT_CODE, invent.creditCode(true));
        says.put(PaperField.NAME, invent.company());
        says.put(PaperField.TYPE, invent.oneOf(List.of("有限责任公司", "有限责任公司（自然人独资）", "有限责任公司（自然人投资或控股）", "股份有限公司（非上市）")));
        says.put(PaperField.LEGAL_PERSON, invent.person());
        says.put(PaperField.ADDRESS, invent.address());
        says.put(PaperField.CAPITAL, invent.oneOf(List.of("壹佰万元整", "伍佰万元人民币", "1000万元人民币", "叁仟万元整", "50万元人民币")));
        says.put(PaperField.FOUNDED, founded.toString());
        says.put(PaperField.VALID_FROM, founded.toString());
        says.put(
                PaperField.VALID_UNTIL,
                invent.maybe() ? "长期" : founded.plusYears(30).minusDays(1).toString());
        says.put(PaperField.SCOPE, invent.business());
        return says;
    }

    private Map<PaperField, String> shopSays() {
        var says = new EnumMap<PaperField, String>(PaperField.class);
        says.put(PaperField.CREDIT_CODE, invent.creditCode(false));
        says.put(PaperField.NAME, invent.shop());
        says.put(PaperField.TYPE, "个体工商户");
        says.put(PaperField.LEGAL_PERSON, invent.person());
        says.put(PaperField.ADDRESS, invent.address());
        says.put(PaperField.FOUNDED, invent.dayBetween(2003, 2025).toString());
        says.put(PaperField.SCOPE, invent.business());
        return says;
    }

    // As printed since 2019: on its side, the code at the top left.
    private DrawnPaper acrossTwoColumns(Map<PaperField, String> says, boolean company) {
        var sheet = new PaperArtist(1680, 1190, PAPER, invent.oneOf(FONTS))
                .waves(FAINT)
                .frame(26, 10, GOLD)
                .frame(44, 3, GOLD);
        sheet.text(110, 190, 26, PaperArtist.LABEL, "统一社会信用代码");
        sheet.text(110, 232, 30, PaperArtist.INK, says.getOrDefault(PaperField.CREDIT_CODE, ""));
        sheet.centred(220, 92, PaperArtist.INK, "营 业 执 照");
        sheet.centred(290, 34, PaperArtist.INK, "（副 本）");
        var left = List.of(PaperField.NAME, PaperField.TYPE, PaperField.LEGAL_PERSON, PaperField.SCOPE);
        var right = company
                ? List.of(PaperField.CAPITAL, PaperField.FOUNDED, PaperField.VALID_UNTIL, PaperField.ADDRESS)
                : List.of(PaperField.FOUNDED, PaperField.ADDRESS);
        column(sheet, says, left, 120, 300, 850, company);
        column(sheet, says, right, 930, 1110, 1570, company);
        sheet.text(1080, 1020, 32, PaperArtist.INK, "登 记 机 关");
        sheet.seal(1370, 960, 110, "样本专用章");
        sheet.text(1180, 1090, 30, PaperArtist.INK, "2021 年 06 月 18 日");
        sheet.text(110, 1136, 18, PaperArtist.INK, "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn");
        sheet.text(1300, 1136, 18, PaperArtist.INK, "国家市场监督管理总局监制");
        return new DrawnPaper(PaperKind.BUSINESS_LICENCE, sheet.finished(), says);
    }

    // As printed from 2015 on: upright, one below the other.
    private DrawnPaper inOneColumn(Map<PaperField, String> says, boolean company) {
        var sheet = new PaperArtist(1190, 1680, PAPER, invent.oneOf(FONTS))
                .waves(FAINT)
                .frame(26, 10, GOLD)
                .frame(44, 3, GOLD);
        sheet.centred(260, 104, PaperArtist.INK, "营业执照");
        sheet.centred(320, 34, PaperArtist.INK, "（副本）");
        sheet.centred(372, 28, PaperArtist.INK, "统一社会信用代码 " + says.getOrDefault(PaperField.CREDIT_CODE, ""));
        var all = company
                ? List.of(
                        PaperField.NAME,
                        PaperField.TYPE,
                        PaperField.ADDRESS,
                        PaperField.LEGAL_PERSON,
                        PaperField.CAPITAL,
                        PaperField.FOUNDED,
                        PaperField.VALID_UNTIL,
                        PaperField.SCOPE)
                : List.of(
                        PaperField.NAME,
                        PaperField.TYPE,
                        PaperField.ADDRESS,
                        PaperField.LEGAL_PERSON,
                        PaperField.FOUNDED,
                        PaperField.SCOPE);
        column(sheet, says, all, 130, 340, 1060, company);
        sheet.text(640, 1480, 32, PaperArtist.INK, "登记机关");
        sheet.seal(850, 1420, 110, "样本专用章");
        sheet.text(640, 1550, 30, PaperArtist.INK, "2018 年 11 月 05 日");
        return new DrawnPaper(PaperKind.BUSINESS_LICENCE, sheet.finished(), says);
    }

    private static void column(
            PaperArtist sheet,
            Map<PaperField, String> says,
            List<PaperField> fields,
            int x,
            int values,
            int right,
            boolean company) {
        var y = 460;
        for (var field : fields) {
            sheet.spread(x, values - 30, y, 30, PaperArtist.LABEL, label(field, company));
            y = sheet.block(values, y, right, 30, printed(field, says)) + 26;
        }
    }

    private static String label(PaperField field, boolean company) {
        return switch (field) {
            case NAME -> "名称";
            case TYPE -> "类型";
            case LEGAL_PERSON -> company ? "法定代表人" : "经营者";
            case ADDRESS -> company ? "住所" : "经营场所";
            case CAPITAL -> "注册资本";
            case FOUNDED -> company ? "成立日期" : "注册日期";
            case VALID_UNTIL -> "营业期限";
            case SCOPE -> "经营范围";
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private static String printed(PaperField field, Map<PaperField, String> says) {
        return switch (field) {
            case FOUNDED -> chinese(says.getOrDefault(PaperField.FOUNDED, ""));
            case VALID_UNTIL ->
                chinese(says.getOrDefault(PaperField.VALID_FROM, "")) + "至"
                        + chinese(says.getOrDefault(PaperField.VALID_UNTIL, ""));
            default -> says.getOrDefault(field, "");
        };
    }

    private static String chinese(String date) {
        return date.equals("长期") ? date : date.replaceFirst("(....)-(..)-(..)", "$1年$2月$3日");
    }

    private DrawnPaper portraitSide() {
        var says = new EnumMap<PaperField, String>(PaperField.class);
        var born = invent.dayBetween(1950, 2005);
        says.put(PaperField.PERSON, invent.person());
        says.put(PaperField.SEX, invent.maybe() ? "男" : "女");
        says.put(PaperField.ETHNICITY, invent.people());
        says.put(PaperField.BORN, born.toString());
        says.put(PaperField.HOME, invent.address());
        says.put(PaperField.ID_NUMBER, invent.idNumber(born));
        var sheet = new PaperArtist(1012, 638, CARD, invent.oneOf(FONTS)).waves(CARD_WAVES);
        sheet.portrait(660, 90, 270, 350);
        label(sheet, 60, 110, "姓 名")
                .text(170, 110, 38, PaperArtist.INK, spaced(says.getOrDefault(PaperField.PERSON, "")));
        label(sheet, 60, 185, "性 别").text(170, 185, 32, PaperArtist.INK, says.getOrDefault(PaperField.SEX, ""));
        label(sheet, 290, 185, "民 族").text(400, 185, 32, PaperArtist.INK, says.getOrDefault(PaperField.ETHNICITY, ""));
        label(sheet, 60, 260, "出 生");
        date(sheet, born);
        label(sheet, 60, 335, "住 址");
        sheet.block(170, 335, 620, 32, says.getOrDefault(PaperField.HOME, ""));
        label(sheet, 60, 560, "公民身份号码");
        sheet.spread(340, 920, 562, 38, PaperArtist.INK, says.getOrDefault(PaperField.ID_NUMBER, ""));
        return new DrawnPaper(PaperKind.ID_CARD_PORTRAIT, sheet.finished(), says);
    }

    private static void date(PaperArtist sheet, LocalDate born) {
        sheet.text(170, 260, 32, PaperArtist.INK, Integer.toString(born.getYear()));
        label(sheet, 260, 260, "年").text(310, 260, 32, PaperArtist.INK, Integer.toString(born.getMonthValue()));
        label(sheet, 365, 260, "月").text(415, 260, 32, PaperArtist.INK, Integer.toString(born.getDayOfMonth()));
        label(sheet, 470, 260, "日");
    }

    private static PaperArtist label(PaperArtist sheet, int x, int y, String label) {
        return sheet.text(x, y, 28, PaperArtist.LABEL, label);
    }

    private static String spaced(String name) {
        return name.length() == 2 ? name.charAt(0) + " " + name.charAt(1) : name;
    }

    private DrawnPaper emblemSide() {
        var says = new EnumMap<PaperField, String>(PaperField.class);
        var begins = invent.dayBetween(2008, 2025);
        var years = invent.oneOf(List.of(10, 20, 0));
        says.put(PaperField.AUTHORITY, invent.address().replaceFirst("^(?:.*省)?(.*?[市区县])(.*?[市区县]).*", "$1公安局$2分局"));
        says.put(PaperField.VALID_FROM, begins.toString());
        says.put(
                PaperField.VALID_UNTIL,
                years == 0 ? "长期" : begins.plusYears(years).toString());
        var sheet = new PaperArtist(1012, 638, new Color(0xf4, 0xec, 0xe4), invent.oneOf(FONTS)).waves(CARD_WAVES);
        sheet.seal(160, 150, 90, "国徽");
        sheet.text(310, 140, 50, PaperArtist.INK, "中华人民共和国");
        sheet.text(300, 240, 70, PaperArtist.INK, "居民身份证");
        label(sheet, 220, 490, "签发机关").text(380, 490, 30, PaperArtist.INK, says.getOrDefault(PaperField.AUTHORITY, ""));
        label(sheet, 220, 560, "有效期限")
                .text(
                        380,
                        560,
                        30,
                        PaperArtist.INK,
                        dotted(says.getOrDefault(PaperField.VALID_FROM, "")) + "-"
                                + dotted(says.getOrDefault(PaperField.VALID_UNTIL, "")));
        return new DrawnPaper(PaperKind.ID_CARD_EMBLEM, sheet.finished(), says);
    }

    private static String dotted(String date) {
        return date.replace('-', '.');
    }
}
