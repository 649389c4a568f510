package org.partnerportal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.document.DocumentId;
import org.partnerportal.ocr.Quad;
import org.partnerportal.ocr.Spot;
import org.partnerportal.papers.PaperField;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.ReadValue;

/// What is proposed, and what counts as a difference.
class FormComparisonTests {

    private static final String LICENCE = "subject_info.business_license_info.";
    private static final String OWNER = "subject_info.ubo_info_list[1].";
    private static final String CONTACT = "contact_info.";
    private static final Spot SPOT = new Spot(0.1, 0.1);
    private static final Quad PLACE = new Quad(SPOT, SPOT, SPOT, SPOT);

    @Test
    void proposesWhatTheLicenceSaysOfAnEmptyField() {
        var comparison = comparison(FormValues.empty(), licence(PaperField.NAME, "鑫源商贸（深圳）有限公司", 0.99));

        assertThat(comparison.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.path()).isEqualTo(FieldPath.of(LICENCE + "merchant_name"));
            assertThat(proposal.read().value()).isEqualTo("鑫源商贸（深圳）有限公司");
        });
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void proposesNothingForWhatAPersonHasTyped() {
        var form = FormValues.empty().with(LICENCE + "merchant_name", "别的公司");

        assertThat(comparison(form, licence(PaperField.NAME, "鑫源商贸有限公司", 0.99)).proposals())
                .isEmpty();
    }

    @Test
    void proposesNothingThatWasReadWithLittleCertainty() {
        assertThat(comparison(FormValues.empty(), licence(PaperField.NAME, "鑫源商贸有限公司", 0.5))
                        .proposals())
                .isEmpty();
    }

    @Test
    void pointsAtWhatDiffers() {
        var form = FormValues.empty().with(LICENCE + "license_number", "91440300MA5B8U3K4Y");

        assertThat(comparison(form, licence(PaperField.CREDIT_CODE, "91440300MA5B8U3K3U", 0.99))
                        .differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.path()).isEqualTo(FieldPath.of(LICENCE + "license_number"));
                    assertThat(difference.stated()).isEqualTo("91440300MA5B8U3K4Y");
                    assertThat(difference.read().place()).isEqualTo(PLACE);
                });
    }

    @Test
    void takesWidthBracketsAndSpacesForNoDifference() {
        var form = FormValues.empty()
                .with(LICENCE + "merchant_name", "鑫源商贸(深圳) 有限公司")
                .with(LICENCE + "license_address", "深圳市科技园路１２号Ａ座");

        assertThat(comparison(
                                form,
                                licence(PaperField.NAME, "鑫源商贸（深圳）有限公司", 0.99),
                                licence(PaperField.ADDRESS, "深圳市科技园路12号A座", 0.99))
                        .differences())
                .isEmpty();
    }

    @Test
    void takesNumbersAndDatesExactly() {
        var form = FormValues.empty()
                .with(LICENCE + "license_number", "91440300ma5b8u3k4y")
                .with(LICENCE + "period_end", "2030-01-02");

        assertThat(comparison(
                                form,
                                licence(PaperField.CREDIT_CODE, "91440300MA5B8U3K4Y", 0.99),
                                licence(PaperField.VALID_UNTIL, "2030-01-03", 0.99))
                        .differences())
                .extracting(difference -> difference.path().value())
                .containsExactly(LICENCE + "period_end");
    }

    @Test
    void feedsTheOwnerBesideWhomTheCardWasHandedIn() {
        var reading = reading(
                OWNER + "ubo_id_doc_copy",
                PaperKind.ID_CARD_PORTRAIT,
                new ReadValue(PaperField.PERSON, "张伟", 1, PLACE, false));

        assertThat(comparison(FormValues.empty(), reading).proposals())
                .extracting(proposal -> proposal.path().value())
                .containsExactly(OWNER + "ubo_id_doc_name");
    }

    @Test
    void comparesNoPassportWithAnIdCard() {
        var form = FormValues.empty()
                .with(CONTACT + "contact_id_doc_type", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT")
                .with(CONTACT + "contact_name", "Erika Mustermann");
        var reading = reading(
                CONTACT + "contact_id_doc_copy",
                PaperKind.ID_CARD_PORTRAIT,
                new ReadValue(PaperField.PERSON, "张伟", 1, PLACE, false));

        assertThat(comparison(form, reading).differences()).isEmpty();
        assertThat(comparison(form, reading).proposals()).isEmpty();
    }

    @Test
    void takesADocumentFiledElsewhereForNothing() {
        var reading = reading(
                CONTACT + "contact_id_doc_copy",
                PaperKind.BUSINESS_LICENCE,
                new ReadValue(PaperField.NAME, "鑫源商贸有限公司", 1, PLACE, false));

        assertThat(comparison(FormValues.empty(), reading).proposals()).isEmpty();
    }

    @Test
    void showsNoValueInALog() {
        var form = FormValues.empty().with(LICENCE + "legal_person", "李雷");

        assertThat(comparison(form, licence(PaperField.LEGAL_PERSON, "韩梅", 0.99))
                        .differences()
                        .toString())
                .doesNotContain("李雷", "韩梅");
    }

    private static DocumentReading licence(PaperField field, String value, double confidence) {
        return reading(
                LICENCE + "license_copy",
                PaperKind.BUSINESS_LICENCE,
                new ReadValue(field, value, confidence, PLACE, false));
    }

    private static DocumentReading reading(String field, PaperKind kind, ReadValue value) {
        return new DocumentReading(
                new DocumentId(UUID.randomUUID()), FieldPath.of(field), kind, ReadingState.READ, List.of(value));
    }

    private static FormComparison comparison(FormValues form, DocumentReading... readings) {
        return new FormComparison(form, List.of(readings));
    }
}
