package org.partnerportal.samples;

import java.awt.image.BufferedImage;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// The drawing for each document field of one form, so that papers and data say the same.
final class PackDrawings {

    private static final String ADDRESS = "广东省深圳市样例区样例路 1 号";
    private static final String IDENTITY = "subject_info.identity_info.";
    private static final String OWNER = "subject_info.ubo_info_list[0].";

    private final FormValues form;
    private final PaperDrawings papers;

    PackDrawings(FormValues form) {
        this.form = form;
        this.papers = new PaperDrawings(form);
    }

    BufferedImage paper(FieldPath path, String file) {
        var field = path.value().substring(path.value().lastIndexOf('.') + 1);
        return switch (field) {
            case "license_copy" -> papers.licence();
            case "cert_copy" -> papers.certificate();
            case "qualifications[]" -> papers.permit(file.startsWith("food") ? "食品经营许可证" : "慈善组织公开募捐资格证书");
            case "certificate_letter_copy", "authorize_letter_copy", "business_authorization_letter" -> letter(field);
            case "store_entrance_pic", "store_entrance_pic[]" -> SceneDrawings.shopFront(shop());
            case "micro_indoor_copy", "indoor_pic[]" -> SceneDrawings.inside(shop());
            case "mp_pics[]", "mini_program_pics[]", "app_pics[]" ->
                SceneDrawings.page(value("business_info.merchant_shortname"), file.contains("payment") ? "确认付款" : "首页");
            default -> id(field);
        };
    }

    private BufferedImage letter(String field) {
        return switch (field) {
            case "certificate_letter_copy" -> papers.letter("单位证明函", "证明本单位申请开通支付服务。");
            case "authorize_letter_copy" -> papers.letter("法定代表人说明函", "由经办人办理本单位支付业务。");
            default -> papers.letter("业务办理授权函", "授权经办人 " + value("contact_info.contact_name") + " 办理本单位支付业务。");
        };
    }

    private BufferedImage id(String field) {
        var card = IDENTITY + "id_card_info.";
        var permit = IDENTITY + "id_doc_info.";
        var agent = "contact_info.";
        return switch (field) {
            case "id_card_copy" ->
                IdDrawings.cardFront(
                        value(card + "id_card_name"),
                        value(card + "id_card_number"),
                        form.first(card + "id_card_address").orElse(ADDRESS));
            case "id_card_national" ->
                IdDrawings.cardBack(value(card + "card_period_begin"), value(card + "card_period_end"));
            case "id_doc_copy" ->
                IdDrawings.permitFront(
                        value(permit + "id_doc_name"),
                        value(permit + "id_doc_number"),
                        value(permit + "doc_period_begin"),
                        value(permit + "doc_period_end"));
            case "id_doc_copy_back" -> IdDrawings.permitBack(value(permit + "id_doc_number"));
            case "contact_id_doc_copy" ->
                IdDrawings.cardFront(value(agent + "contact_name"), value(agent + "contact_id_number"), ADDRESS);
            case "contact_id_doc_copy_back" ->
                IdDrawings.cardBack(value(agent + "contact_period_begin"), value(agent + "contact_period_end"));
            case "ubo_id_doc_copy" ->
                IdDrawings.cardFront(
                        value(OWNER + "ubo_id_doc_name"),
                        value(OWNER + "ubo_id_doc_number"),
                        value(OWNER + "ubo_id_doc_address"));
            case "ubo_id_doc_copy_back" ->
                IdDrawings.cardBack(value(OWNER + "ubo_period_begin"), value(OWNER + "ubo_period_end"));
            default -> throw new IllegalArgumentException("No drawing for " + field);
        };
    }

    private String shop() {
        return form.first("business_info.sales_info.biz_store_info.biz_store_name")
                .or(() -> form.first("subject_info.micro_biz_info.micro_store_info.micro_name"))
                .orElse("样例");
    }

    private String value(String path) {
        return form.first(path).orElse("");
    }
}
