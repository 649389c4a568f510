package org.partnerportal.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words a paper prints beside a value; without a field where it only ends what stands before it.
record Label(@Nullable PaperField field, String words) {

    // Of a longer label one letter may be misread; a shorter one would then be taken for something else.
    private static final int LONG = 4;

    static List<Label> of(PaperKind kind) {
        return switch (kind) {
            case BUSINESS_LICENCE -> LICENCE;
            case ID_CARD_PORTRAIT -> PORTRAIT;
            case ID_CARD_EMBLEM -> EMBLEM;
        };
    }

    private static final List<Label> LICENCE = List.of(
            new Label(PaperField.CREDIT_CODE, "统一社会信用代码"),
            new Label(PaperField.NAME, "名称"),
            new Label(PaperField.TYPE, "主体类型"),
            new Label(PaperField.TYPE, "类型"),
            new Label(PaperField.LEGAL_PERSON, "法定代表人"),
            new Label(PaperField.LEGAL_PERSON, "经营者"),
            new Label(PaperField.LEGAL_PERSON, "负责人"),
            new Label(PaperField.LEGAL_PERSON, "投资人"),
            new Label(PaperField.LEGAL_PERSON, "执行事务合伙人"),
            new Label(PaperField.ADDRESS, "住所"),
            new Label(PaperField.ADDRESS, "经营场所"),
            new Label(PaperField.ADDRESS, "营业场所"),
            new Label(PaperField.ADDRESS, "主要经营场所"),
            new Label(PaperField.CAPITAL, "注册资本"),
            new Label(PaperField.FOUNDED, "成立日期"),
            new Label(PaperField.FOUNDED, "注册日期"),
            new Label(PaperField.VALID_UNTIL, "营业期限"),
            new Label(PaperField.VALID_UNTIL, "合伙期限"),
            new Label(PaperField.SCOPE, "经营范围"),
            new Label(null, "组成形式"),
            new Label(null, "登记机关"));

    private static final List<Label> PORTRAIT = List.of(
            new Label(PaperField.PERSON, "姓名"),
            new Label(PaperField.SEX, "性别"),
            new Label(PaperField.ETHNICITY, "民族"),
            new Label(PaperField.BORN, "出生"),
            new Label(PaperField.HOME, "住址"),
            new Label(PaperField.ID_NUMBER, "公民身份号码"));

    private static final List<Label> EMBLEM =
            List.of(new Label(PaperField.AUTHORITY, "签发机关"), new Label(PaperField.VALID_UNTIL, "有效期限"));

    int length() {
        return words.length();
    }

    /// Whether the text begins with the label.
    boolean begins(String text) {
        return text.length() >= length() && misread(text) <= (length() >= LONG ? 1 : 0);
    }

    private int misread(String text) {
        var misread = 0;
        for (var letter = 0; letter < length(); letter++) {
            misread += text.charAt(letter) == words.charAt(letter) ? 0 : 1;
        }
        return misread;
    }
}
