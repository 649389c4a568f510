package org.partnerportal.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.TakenIn;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SignedInAs(Role.ADMIN)
class SheetsViewTests extends SpringBrowserlessTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private PartnerDirectory directory;

    @TempDir
    private Path folder;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate(SheetsView.class);
    }

    @Test
    void aDryRunIsShownFirstAndThenDoneInEarnest() throws IOException {
        var number = TakenIn.number();
        panel().received("list.csv", sheet("Number,Kind,Name", number + ",Acquirer,Newcomer"));
        await().pollInSameThread().atMost(SOON).until(() -> shows("import-counts"));
        assertThat(find(Paragraph.class).id("import-counts").getText())
                .isEqualTo("1 new, 0 changed, 0 unchanged, 0 refused");
        assertThat(directory.find(number)).isEmpty();

        test(find(Button.class).id("apply-import")).click();
        await().pollInSameThread()
                .atMost(SOON)
                .until(() -> directory.find(number).isPresent());
        await().pollInSameThread().atMost(SOON).until(() -> shows("import-report"));
    }

    @Test
    void whatLiesOnTheDiskIsGoneWhenThePageIsLeft() throws IOException {
        var sheet = sheet("Number,Kind,Name", TakenIn.number() + ",Acquirer,Newcomer");
        panel().received("list.csv", sheet);
        await().pollInSameThread().atMost(SOON).until(() -> shows("import-report"));
        assertThat(sheet).exists();

        navigate("partners", Component.class);

        assertThat(sheet).doesNotExist();
    }

    @Test
    void saysInWordsWhatIsNoSheet() throws IOException {
        panel().received("list.xlsx", sheet("nothing"));

        await().pollInSameThread().atMost(SOON).until(() -> {
            roundTrip();
            return find(Div.class)
                    .id("import-result")
                    .getElement()
                    .getTextRecursively()
                    .contains("not an Excel");
        });
    }

    private boolean shows(String id) {
        roundTrip();
        return find(Paragraph.class).withId(id).exists()
                || find(Anchor.class).withId(id).exists();
    }

    private ImportPanel panel() {
        return find(ImportPanel.class).single();
    }

    private File sheet(String... lines) throws IOException {
        return Files.write(folder.resolve("sheet.csv"), List.of(lines)).toFile();
    }
}
