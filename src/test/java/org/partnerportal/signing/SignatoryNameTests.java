package org.partnerportal.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FormValues;

class SignatoryNameTests {

    private static final FormValues FORM = FormValues.empty().with("contact_info.contact_name", "Sample Li");

    @Test
    void spacesWidthAndCaseDoNotCount() {
        assertThat(SignatoryName.matches(" ｓample  LI ", FORM)).isTrue();
    }

    @Test
    void anotherNameIsNotTheContacts() {
        assertThat(SignatoryName.matches("Sample L", FORM)).isFalse();
        assertThat(SignatoryName.matches("", FORM)).isFalse();
    }

    @Test
    void nobodySignsWhereNoContactWasGiven() {
        assertThat(SignatoryName.matches("", FormValues.empty())).isFalse();
    }
}
