package org.partnerportal.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.partnerportal.catalogue.FormValues;

/// Licences, certificates, permits and letters.
final class PaperDrawings {

    private static final Color PAPER = new Color(0xff, 0xfd, 0xf5);
    private static final Color GOLD = new Color(0xc9, 0xa2, 0x4a);
    private static final String LICENCE = "subject_info.business_license_info.";
    private static final String CERTIFICATE = "subject_info.certificate_info.";

    private final FormValues form;

    PaperDrawings(FormValues form) {
        this.form = form;
    }

    BufferedImage licence() {
        var sheet = new Sheet(1280, 900, PAPER).frame(24, 10, GOLD).frame(40, 3, GOLD);
        sheet.centred(150, 72, Sheet.INK, "营 业 执 照");
        sheet.centred(205, 26, Sheet.FAINT, "统一社会信用代码 " + value(LICENCE + "license_number"));
        var y = sheet.row(290, 30, "名　　称", value(LICENCE + "merchant_name"));
        y = sheet.row(y, 30, "类　　型", company() ? "有限责任公司" : "个体工商户");
        y = sheet.row(y, 30, company() ? "法定代表人" : "经 营 者", value(LICENCE + "legal_person"));
        y = sheet.row(y, 30, company() ? "住　　所" : "经营场所", value(LICENCE + "license_address"));
        y = sheet.row(y, 30, "成立日期", value(LICENCE + "period_begin"));
        y = sheet.row(y, 30, "营业期限", value(LICENCE + "period_end"));
        sheet.row(y, 30, "经营范围", "样本经营项目（依法须经批准的项目，经相关部门批准后方可开展经营活动）");
        return sheet.text(800, 830, 26, Sheet.INK, "登记机关（样本）")
                .seal(1010, 720, 110)
                .marked();
    }

    BufferedImage certificate() {
        var sheet = new Sheet(1280, 900, PAPER).frame(24, 10, Sheet.RED).frame(40, 3, Sheet.RED);
        sheet.centred(150, 62, Sheet.INK, certificateName());
        var y = sheet.row(270, 30, "证 书 号", value(CERTIFICATE + "cert_number"));
        y = sheet.row(y, 30, "名　　称", value(CERTIFICATE + "merchant_name"));
        y = sheet.row(y, 30, "法定代表人", value(CERTIFICATE + "legal_person"));
        y = sheet.row(y, 30, "住　　所", value(CERTIFICATE + "company_address"));
        sheet.row(y, 30, "有 效 期", value(CERTIFICATE + "period_begin") + " 至 " + value(CERTIFICATE + "period_end"));
        return sheet.text(800, 830, 26, Sheet.INK, "发证机关（样本）")
                .seal(1010, 720, 110)
                .marked();
    }

    BufferedImage permit(String title) {
        var sheet = new Sheet(1280, 900, PAPER).frame(24, 8, new Color(0x2f, 0x6f, 0x4f));
        sheet.centred(160, 64, Sheet.INK, title);
        var y = sheet.row(290, 32, "持 证 人", organisation());
        y = sheet.row(y, 32, "编　　号", "SAMPLE-2026-0001");
        sheet.row(y, 32, "有效期至", "2036-12-31");
        return sheet.seal(1010, 700, 110).marked();
    }

    BufferedImage letter(String title, String body) {
        var sheet = new Sheet(1000, 1414, Color.WHITE);
        sheet.centred(190, 46, Sheet.INK, title);
        var y = sheet.row(320, 28, "单　　位", organisation());
        y = sheet.row(y, 28, "事　　项", body);
        sheet.row(y, 28, "声　　明", "本函仅为样本，不具任何效力。This letter is a sample without any force.");
        return sheet.text(600, 1180, 28, Sheet.INK, organisation().length() > 12 ? "（盖章）" : organisation())
                .text(600, 1240, 28, Sheet.INK, "2026 年 1 月 5 日")
                .seal(720, 1100, 120)
                .marked();
    }

    private boolean company() {
        return value("subject_info.subject_type").equals("SUBJECT_TYPE_ENTERPRISE");
    }

    private String organisation() {
        return form.first(LICENCE + "merchant_name")
                .or(() -> form.first(CERTIFICATE + "merchant_name"))
                .orElse("样例商户");
    }

    private String certificateName() {
        return switch (value(CERTIFICATE + "cert_type")) {
            case "CERTIFICATE_TYPE_2388" -> "事业单位法人证书";
            case "CERTIFICATE_TYPE_2394" -> "社会团体法人登记证书";
            default -> "统一社会信用代码证书";
        };
    }

    private String value(String path) {
        return form.first(path).orElse("");
    }
}
