package org.partnerportal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.fileformat.Flaw;

class RefusalReasonTests {

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void aFlawIsTheReasonOfItsName(Flaw flaw) {
        assertThat(RefusalReason.of(flaw).name()).isEqualTo(flaw.name());
    }

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void everyReasonIsToldInBothLanguages(RefusalReason reason) {
        for (var language : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            assertThat(ResourceBundle.getBundle("i18n.document", language).getString(reason.textKey()))
                    .isNotBlank();
        }
    }
}
