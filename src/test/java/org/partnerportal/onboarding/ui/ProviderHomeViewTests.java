package org.partnerportal.onboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ProviderHomeViewTests extends SpringBrowserlessTest {

    private static final String NEW = "0197c000-0000-7000-8000-00000000c001";
    private static final String MENDING = "0197c000-0000-7000-8000-00000000c002";
    private static final String WAITING = "0197c000-0000-7000-8000-00000000c003";

    @Autowired
    private ApplicationContext portal;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    @SignedInAs(value = Role.PROVIDER_OPERATOR, partner = NEW)
    void tellsANewProviderHowToBegin() {
        navigate(ProviderHomeView.class);

        assertThat(find(H2.class).single().getText()).isEqualTo("No applications yet");
    }

    @Test
    @SignedInAs(value = Role.PROVIDER_ADMIN, partner = MENDING)
    void putsWhatCameBackFirstWithItemReasonAndWayToMend() {
        var id = boarding(MENDING)
                .returned(FieldPath.of("business_info.merchant_shortname"), "Please write the name in full.");

        navigate(ProviderHomeView.class);

        var card = find(Article.class).id("mend-card-" + id);
        assertThat(text(card))
                .contains("1 item to mend", "not readable", "Please write the name in full.", "30 days left");
        assertThat(find(Anchor.class, card).id("mend-" + id).getHref()).isEqualTo("applications/" + id + "/form");
    }

    @Test
    @SignedInAs(value = Role.PROVIDER_OPERATOR, partner = WAITING)
    void showsWhoWaitsForAMerchantAndHowManyStandWhere() {
        var boarding = boarding(WAITING);
        var id = boarding.signedOff();
        boarding.draft();

        navigate(ProviderHomeView.class);

        assertThat(text(find(Section.class).id("needs-you"))).contains("Nothing waits for you");
        assertThat(find(Article.class).withId("waiting-card-" + id).exists()).isTrue();
        var drafts = find(Anchor.class).id("stage-DRAFT");
        assertThat(text(drafts)).startsWith("1");
        assertThat(drafts.getHref()).isEqualTo("applications?status=DRAFT");
    }

    private Boarding boarding(String provider) {
        return new Boarding(portal, PartnerId.of(provider));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
