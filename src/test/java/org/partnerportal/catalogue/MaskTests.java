package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTests {

    @ParameterizedTest
    @CsvSource({
        "NAME, 张三, 张*",
        "NAME, 张三丰, 张**",
        "NAME, 欧阳修文, 欧阳**",
        "NAME, 深圳市样例餐饮有限公司, 深圳*********",
        "NAME, 张, *",
        "ID, 11010519491231002X, 110***********002X",
        "ID, H12345678, H12**5678",
        "ID, E1234, E***4",
        "PHONE, 13800138000, 138****8000",
        "EMAIL, zhangsan@example.com, z***@example.com",
        "EMAIL, z, *",
        "ACCOUNT, 6222020000000001234, 6222 **** **** 1234",
        "ACCOUNT, 12345678, 12****78",
        "ADDRESS, 广东省深圳市南山区样例路 8 号, 广东省深圳市**********",
        "ADDRESS, 北京市, 北京*",
        "NONE, 招商银行, 招商银行"
    })
    void hidesWhatItShould(Mask mask, String value, String shown) {
        assertThat(mask.apply(value)).isEqualTo(shown);
    }

    @Test
    void noSensitiveFieldIsShownInFull() {
        var catalogue = new FieldCatalogue();

        assertThat(catalogue.fields()).filteredOn(Field::sensitive).hasSize(18).allSatisfy(field -> {
            var example = field.zh().example();
            assertThat(catalogue.masked(field.path(), example, Locale.CHINA))
                    .isNotEqualTo(example)
                    .contains("*");
        });
    }

    @Test
    void whatIsNotSensitiveIsShownAsPeopleReadIt() {
        var catalogue = new FieldCatalogue();
        var region = FieldPath.of("bank_account_info.bank_address_code");
        var end = FieldPath.of("subject_info.business_license_info.period_end");

        assertThat(catalogue.masked(region, "440305", Locale.CHINA)).isEqualTo("广东省深圳市南山区");
        assertThat(catalogue.masked(region, "440305", Locale.ENGLISH)).isEqualTo("Nanshan, Shenzhen, Guangdong");
        assertThat(catalogue.shown(end, "2040-06-01", Locale.CHINA)).isEqualTo("2040年6月1日");
        assertThat(catalogue.shown(end, "2040-06-01", Locale.ENGLISH)).isEqualTo("1 Jun 2040");
        assertThat(catalogue.shown(end, "长期", Locale.ENGLISH)).isEqualTo("no end date");
        assertThat(catalogue.shown(FieldPath.of("subject_info.identity_info.owner"), "true", Locale.CHINA))
                .isEqualTo("是");
    }
}
