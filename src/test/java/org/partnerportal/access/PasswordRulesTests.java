package org.partnerportal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private final PasswordRules rules = new PasswordRules(new CommonPasswords());

    PasswordRulesTests() throws IOException {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teapot under lamps",
                "窗外有三棵老槐树和一口井呀",
                "kjq8zv0wmx2r",
                "🙂🙃🙂🙃🎈🎉🎊🎁🎀🎗🎟🎫🎖",
                "lantern-orbit-42-gravel"
            })
    void takesWhatIsLongAndNotCommon(String password) {
        assertThat(flaw(password)).isEmpty();
    }

    @Test
    void countsCharactersAndNotTheirParts() {
        assertThat(flaw("🎈🎉🎊🎁🎀🎗🎟🎫🎖🎡🎢")).contains(PasswordFlaw.TOO_SHORT);
        assertThat(flaw("kjq8zv0wmx2")).contains(PasswordFlaw.TOO_SHORT);
        assertThat(flaw("kjq8 zv0 wmx2 ".repeat(9) + "kj")).isEmpty();
        assertThat(flaw("kjq8 zv0 wmx2 ".repeat(9) + "kjq")).contains(PasswordFlaw.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1qaz2wsx3edc",
                "Qwertyqwerty",
                "passwordpassword",
                "monkeymonkeymonkey",
                "Sunshine2024!!",
                "!!dragonball99",
                "aaaaaaaaaaaaaaa",
                "abababababababab",
                "123456789012"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(flaw(password)).contains(PasswordFlaw.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hua.li@shop.example 7",
                "Hua Li and the tea",
                "my HUA-LI teapot",
                "the Partner Portal 9",
                "partner-portal-key"
            })
    void refusesThePersonsOwnWordsAndThePortals(String password) {
        assertThat(rules.flaw(password, "hua.li@shop.example", "Hua Li")).contains(PasswordFlaw.PERSONAL);
    }

    @Test
    void refusesAChineseNameOfTwoCharacters() {
        assertThat(rules.flaw("窗外林晓三棵老槐树和一口井", "x@shop.example", "林晓")).contains(PasswordFlaw.PERSONAL);
    }

    private Optional<PasswordFlaw> flaw(String password) {
        return rules.flaw(password, "someone@shop.example", "Somebody Else");
    }
}
