package org.partnerportal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTests {

    @ParameterizedTest
    @CsvSource({
        "样例（深圳）有限公司, 样例(深圳)有限公司, true",
        "买买提•艾力, 买买提·艾力, true",
        "买买提・艾力, 买买提.艾力, true",
        "JOHN A SMITH, John  A Smith, true",
        "张三, 张 三, true",
        "张三, 张三丰, false",
        "样例（深圳）有限公司, 样例深圳有限公司, false",
        "JOHN SMITH, SMITH JOHN, false"
    })
    void widthBlanksAndCaseMakeNoDifferenceAndAllElseDoes(String one, String other, boolean agree) {
        assertThat(GivenNames.agree(one, other)).isEqualTo(agree);
        assertThat(GivenNames.agree(other, one)).isEqualTo(agree);
    }
}
