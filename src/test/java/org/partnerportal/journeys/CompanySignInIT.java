package org.partnerportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;
import org.partnerportal.companysignin.TestProvider;
import org.springframework.beans.factory.annotation.Autowired;

/// A service provider's administrator sets up the company's own sign-in; an operator comes in by it, a stranger does
/// not, and nobody does once it is taken away.
@Journey
class CompanySignInIT {

    private static final String COMPANY = "SP0001";

    @Autowired
    private Stage stage;

    private final TestProvider provider = new TestProvider();

    @AfterEach
    void everybodyLeaves() {
        stage.clear();
        provider.close();
    }

    @Test
    void anOperatorComesInByTheCompanysOwnSignIn() {
        var admin = stage.atDesk("provider-admin", "zh-CN");
        admin.open("company-sign-in");
        admin.type("company-issuer", "http://localhost:1");
        admin.type("company-client", "the-portal");
        admin.type("company-secret", TestProvider.SECRET);
        admin.click("company-save");
        admin.awaitText(admin.text("companysignin.outcome.PROVIDER_SILENT"));
        assertThat(admin.find(By.cssSelector("[id='company-client'] input")).getDomProperty("value"))
                .as("nothing typed is lost")
                .isEqualTo("the-portal");
        admin.type("company-issuer", provider.address());
        admin.click("company-save");
        admin.find("company-remove");
        stage.look("company-sign-in-set-up", admin);

        admin.open("home");
        new Actions(admin.browser()).sendKeys("/").perform();
        admin.until(
                () -> "search"
                        .equals(String.valueOf(admin.browser()
                                .executeScript("return document.activeElement.closest('.frame-search')?.id"))),
                "the cursor in the search");
        admin.open("company-sign-in");

        var operator = stage.anybody("en", 390, 844);
        provider.knows("operator@demo.example");
        comeByCompany(operator);
        operator.until(() -> operator.address().endsWith("/home"), "the operator's home");

        var stranger = stage.anybody("en", 1440, 900);
        provider.knows("stranger@demo.example");
        comeByCompany(stranger);
        assertThat(stranger.find("company-error").getText()).isEqualTo(stranger.text("companysignin.refused"));
        stage.look("company-sign-in-refused", stranger);

        admin.click("company-remove");
        admin.click(By.cssSelector("vaadin-confirm-dialog [slot='confirm-button']"));
        admin.until(() -> !admin.sees("company-remove"), "the company sign-in gone");
        var late = stage.anybody("en", 1440, 900);
        comeByCompany(late);
        late.awaitText(late.text("companysignin.unknown"));
    }

    private static void comeByCompany(Person person) {
        person.open("sign-in");
        person.click(By.cssSelector("[id='company-sign-in'] summary"));
        person.type("company", COMPANY);
        person.click("company-go");
    }
}
