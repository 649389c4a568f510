package org.partnerportal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

class TextPatternTests {

    @ParameterizedTest
    @CsvSource({
        "CODE, 1900013511_10000",
        "PERSON_NAME, 张三",
        "PERSON_NAME, 买买提·艾力",
        "PERSON_NAME, CHAN TAI MAN",
        "PERSON_NAME, O’Neil",
        "ORGANISATION_CODE, 12345678-X",
        "MOBILE, 19912345678",
        "PHONE, 0755-86013388",
        "PHONE, 075586013388-123",
        "PHONE, 021-61234567",
        "PHONE, 400-800-1234",
        "PHONE, 4008001234",
        "PHONE, 95017",
        "PHONE, 13800138000",
        "EMAIL, a.b+c@mail.example.com",
        "DOMAIN, www.example.com",
        "DOMAIN, 例子.中国",
        "URL, https://shop.example.com/a?b=c",
        "LONGITUDE, 113.941355",
        "LONGITUDE, -180",
        "LATITUDE, 22.5",
        "RATE, 0.60",
        "APPID, wx5e88b9f4c1a03d27",
        "CORP_ID, ww1a2b3c4d5e6f7089",
        "CNAPS, 308584000013",
        "CAMPAIGN, 20191030111cff5b5e",
        "OPENID, oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
    })
    void takes(TextPattern pattern, String value) {
        assertThat(pattern.problem(given(value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CODE, 19000-1",
        "PERSON_NAME, 张3",
        "PERSON_NAME, <b>",
        "ORGANISATION_CODE, 1234567-8",
        "MOBILE, 12345678901",
        "MOBILE, 1380013800",
        "MOBILE, +8613800138000",
        "PHONE, 86013388",
        "PHONE, 0755-0601338",
        "PHONE, 110",
        "EMAIL, a@b",
        "EMAIL, a b@example.com",
        "EMAIL, @example.com",
        "DOMAIN, https://www.example.com",
        "DOMAIN, example",
        "DOMAIN, -a.com",
        "URL, shop.example.com",
        "URL, javascript:alert(1)",
        "LONGITUDE, 181",
        "LATITUDE, 90.1",
        "LATITUDE, 22.1234567",
        "RATE, 0.6",
        "RATE, 0.60%",
        "APPID, wx5E88B9F4C1A03D27",
        "APPID, wx123",
        "CORP_ID, aa1a2b3c4d5e6f7089",
        "CNAPS, 30858400001",
        "CAMPAIGN, a-b",
        "OPENID, a b"
    })
    void refuses(TextPattern pattern, String value) {
        assertThat(pattern.problem(given(value)))
                .hasValueSatisfying(
                        problem -> assertThat(problem.key()).isEqualTo("validation.problem." + pattern.ruleName()));
    }

    private static GivenValue given(String value) {
        return new GivenValue(FieldPath.of("a"), value, FormValues.empty(), LocalDate.of(2026, 11, 24));
    }
}
