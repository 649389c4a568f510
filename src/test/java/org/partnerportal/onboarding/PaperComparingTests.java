package org.partnerportal.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.IntakeOutcome;
import org.partnerportal.document.ReceiveDocument;
import org.partnerportal.papers.DrawnPaper;
import org.partnerportal.papers.PaperField;
import org.partnerportal.papers.PaperKind;
import org.partnerportal.papers.PaperPress;
import org.partnerportal.recognition.Difference;
import org.partnerportal.recognition.ReadingNow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What the form and the review are told of licences and ID cards.
@PortalTest
class PaperComparingTests {

    private static final String LICENCE = "subject_info.business_license_info.";
    private static final String ID_CARD = "subject_info.identity_info.id_card_info.";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PaperComparing comparing;

    @Autowired
    private DocumentIntake intake;

    @Autowired
    private ReadingNow reading;

    private final PaperPress press = new PaperPress(new Random(11));
    private Boarding ours;

    @BeforeEach
    void takeAProviderIn() {
        ours = new Boarding(portal);
    }

    @Test
    void proposesWhatTheLicenceSaysOfFieldsThatAreEmpty() {
        var id = ours.draft(SampleForms.soleProprietor().without(FieldPath.of(LICENCE + "license_number")));
        var licence = handIn(id, LICENCE + "license_copy", PaperKind.BUSINESS_LICENCE);

        var findings = ours.asProvider(() -> comparing.findings(id));

        assertThat(findings.proposals()).anySatisfy(proposal -> {
            assertThat(proposal.path().value()).isEqualTo(LICENCE + "license_number");
            assertThat(proposal.read().value()).isEqualTo(licence.says().get(PaperField.CREDIT_CODE));
        });
    }

    @Test
    void pointsAtWhatDiffersAndProposesNothingThere() {
        var id = ours.draft(SampleForms.soleProprietor());
        handIn(id, LICENCE + "license_copy", PaperKind.BUSINESS_LICENCE);

        var findings = ours.asProvider(() -> comparing.findings(id));

        assertThat(paths(findings.differences())).contains(LICENCE + "license_number", LICENCE + "merchant_name");
        assertThat(findings.proposals()).noneMatch(each -> each.path().value().equals(LICENCE + "license_number"));
    }

    @Test
    void showsSensitiveDifferencesMasked() {
        var id = ours.draft(SampleForms.soleProprietor());
        var card = handIn(id, ID_CARD + "id_card_copy", PaperKind.ID_CARD_PORTRAIT);

        var findings = ours.asProvider(() -> comparing.findings(id));

        assertThat(findings.differences())
                .filteredOn(each -> each.path().value().equals(ID_CARD + "id_card_number"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.read().value())
                            .contains("*")
                            .isNotEqualTo(card.says().get(PaperField.ID_NUMBER));
                    assertThat(each.stated()).contains("*");
                });
    }

    @Test
    void anothersApplicationIsNotThere() {
        var theirs = new Boarding(portal).draft(SampleForms.soleProprietor());

        assertThatExceptionOfType(ApplicationNotFound.class)
                .isThrownBy(() -> ours.asProvider(() -> comparing.findings(theirs)));
    }

    private DrawnPaper handIn(MerchantApplicationId id, String field, PaperKind kind) {
        var paper = press.print(kind);
        var document = ours.asProvider(() -> received(id, field, paper));
        reading.read(document.document().id());
        return paper;
    }

    private IntakeOutcome.Stored received(MerchantApplicationId id, String field, DrawnPaper paper) {
        try {
            var bytes = new ByteArrayInputStream(png(paper.picture()));
            return (IntakeOutcome.Stored)
                    intake.receive(new ReceiveDocument(id.subject(), field, "a.png", null), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static List<String> paths(List<Difference> differences) {
        return differences.stream().map(each -> each.path().value()).toList();
    }
}
