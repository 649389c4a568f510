package org.partnerportal.merchant.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentNotFound;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.merchant.CapabilityId;
import org.partnerportal.merchant.CapabilityReading;
import org.partnerportal.merchant.CapabilityRequests;
import org.partnerportal.merchant.MerchantRegister;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.Capability;
import org.partnerportal.signing.MerchantsAtTheirLink;
import org.partnerportal.uikit.Moments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ProductViewTests extends SpringBrowserlessTest {

    private static final FieldPath LETTER = FieldPath.of("business_info.sales_info.web_info.web_authorisation");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private MerchantRegister register;

    @Autowired
    private CapabilityRequests requests;

    @Autowired
    private CapabilityReading reading;

    @Autowired
    private DocumentViewing viewing;

    @Autowired
    private JdbcClient jdbc;

    private MerchantsAtTheirLink signed;
    private CapabilityId product;

    @BeforeEach
    void aRequestedProduct() {
        signed = new MerchantsAtTheirLink(portal);
        var application = signed.awaitingSignature();
        signed.sign(signed.link(application));
        await().until(() -> signed.way().status(application) == ApplicationStatus.FINISHED);
        product = fixtures.asOperator(signed.provider(), () -> {
            var id = new CapabilityId(register.list("", null).rows().getFirst().id(), Capability.NATIVE);
            requests.request(id, "SALES_SCENES_WEB");
            return id;
        });
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void takesInAPaperThatWasKeptWhenThePageDiedBeforeItHeardOfIt() {
        var letter = upload();
        open();

        assertThat(given()).containsExactly(letter);
    }

    @Test
    void aPaperThatWasReplacedUnheardOfOrHoldsAVirusWasNotGiven() {
        var letter = upload();
        open();
        assertThat(given()).containsExactly(letter);

        jdbc.sql("update document set scan = 'INFECTED' where id = ?")
                .param(BinaryIds.bytes(UUID.fromString(letter)))
                .update();
        assertThat(given()).isEmpty();

        jdbc.sql("update document set scan = 'CLEAR', removed_at = now(6) where id = ?")
                .param(BinaryIds.bytes(UUID.fromString(letter)))
                .update();
        assertThat(given()).isEmpty();
    }

    private List<String> given() {
        return fixtures.asOperator(
                signed.provider(),
                () -> reading.find(product).orElseThrow().evidence().values().all(LETTER));
    }

    @Test
    void showsItsPapersToNoOtherProvider() {
        var letter = DocumentId.parse(upload()).orElseThrow();
        var other = fixtures.aPair().provider();

        assertThat(fixtures.asOperator(other, () -> viewing.find(letter))).isEmpty();
        assertThatThrownBy(() -> fixtures.asOperator(other, () -> viewing.summaries(product.subject())))
                .isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> fixtures.asOperator(
                        other, () -> fixtures.upload(product.subject(), LETTER, "x.jpg", SampleFiles.picture(92))))
                .isInstanceOf(DocumentNotFound.class);
    }

    @Test
    void saysByWhichDayInTheReadersWords() {
        open();
        var due = fixtures.asOperator(
                signed.provider(), () -> reading.find(product).orElseThrow().dueBy());

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains(Moments.day(Objects.requireNonNull(due), Locale.ENGLISH)));
    }

    private String upload() {
        return fixtures.asOperator(
                signed.provider(),
                () -> fixtures.upload(product.subject(), LETTER, "letter.jpg", SampleFiles.picture(91)));
    }

    private void open() {
        signed.staySignedInAsProvider();
        UI.getCurrent().navigate(ProductView.address(product));
    }
}
