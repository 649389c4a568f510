package org.partnerportal.onboarding;

import java.util.UUID;
import org.partnerportal.catalogue.FormValues;

/// Complete forms that break no rule. Their people and papers are made up.
public final class SampleForms {

    public static final String SHOP = "武侯区样例便利店";
    public static final String OWNER = "李样本";

    private SampleForms() {}

    /// A shopkeeper with a licence who settles to a bank card of their own.
    public static FormValues soleProprietor() {
        return shop().with("bank_account_info.bank_account_type", "BANK_ACCOUNT_TYPE_PERSONAL")
                .with("bank_account_info.account_name", OWNER)
                .with("bank_account_info.account_bank", "工商银行")
                .with("bank_account_info.bank_address_code", "510100")
                .with("bank_account_info.account_number", "6222020000000000026");
    }

    /// The same shopkeeper, settling to the shop's own account, which must be verified.
    public static FormValues withCorporateAccount() {
        return soleProprietor()
                .with("bank_account_info.bank_account_type", "BANK_ACCOUNT_TYPE_CORPORATE")
                .with("bank_account_info.account_name", SHOP)
                .with("bank_account_info.account_number", "4402200009000123456");
    }

    private static FormValues shop() {
        return person().with("business_info.merchant_shortname", "样例便利店")
                .with("business_info.service_phone", "13800138002")
                .with("business_info.sales_info.sales_scenes_type[]", "SALES_SCENES_STORE")
                .with("business_info.sales_info.biz_store_info.biz_store_name", "样例便利店")
                .with("business_info.sales_info.biz_store_info.biz_address_code", "510107")
                .with("business_info.sales_info.biz_store_info.biz_store_address", "样例南路 5 号")
                .with("business_info.sales_info.biz_store_info.store_entrance_pic[]", document())
                .with("business_info.sales_info.biz_store_info.indoor_pic[]", document())
                .with("settlement_info.settlement_id", "719")
                .with("settlement_info.qualification_type", "零售批发/生活娱乐/网上商城/其他");
    }

    private static FormValues person() {
        return FormValues.empty()
                .with("contact_info.contact_type", "LEGAL")
                .with("contact_info.contact_name", OWNER)
                .with("contact_info.mobile_phone", "13800138002")
                .with("contact_info.contact_email", "shop@example.com")
                .with("subject_info.subject_type", "SUBJECT_TYPE_INDIVIDUAL")
                .with("subject_info.business_license_info.license_copy", document())
                .with("subject_info.business_license_info.license_number", "92510107MA6DEM022N")
                .with("subject_info.business_license_info.merchant_name", SHOP)
                .with("subject_info.business_license_info.legal_person", OWNER)
                .with("subject_info.identity_info.id_doc_type", "IDENTIFICATION_TYPE_IDCARD")
                .with("subject_info.identity_info.id_card_info.id_card_copy", document())
                .with("subject_info.identity_info.id_card_info.id_card_national", document())
                .with("subject_info.identity_info.id_card_info.id_card_name", OWNER)
                .with("subject_info.identity_info.id_card_info.id_card_number", "510107199011050005")
                .with("subject_info.identity_info.id_card_info.card_period_begin", "2020-06-01")
                .with("subject_info.identity_info.id_card_info.card_period_end", "2040-06-01");
    }

    private static String document() {
        return UUID.randomUUID().toString();
    }
}
