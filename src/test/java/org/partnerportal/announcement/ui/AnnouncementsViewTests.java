package org.partnerportal.announcement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.announcement.AnnouncementBoard;
import org.partnerportal.announcement.AnnouncementDesk;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SignedInAs(Role.ADMIN)
class AnnouncementsViewTests extends SpringBrowserlessTest {

    @Autowired
    private AnnouncementDesk desk;

    @Autowired
    private AnnouncementBoard board;

    @BeforeEach
    void clearTheBoard() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        desk.list(null).stream().filter(each -> each.withdrawnAt() == null).forEach(each -> desk.withdraw(each.id()));
    }

    @Test
    void publishesWhatIsWrittenAndShowsItAtTheBell() {
        publish("Prices change");

        assertThat(board.told())
                .singleElement()
                .satisfies(told -> assertThat(told.words().titleEnglish()).isEqualTo("Prices change"));
        navigate(AnnouncementsView.class);
        assertThat(find(AnnouncementBell.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("1 unread announcement");
    }

    @Test
    void saysAtEachFieldWhatIsMissingAndPublishesNothing() {
        navigate(AnnouncementDeskView.class);
        click("publish");
        click("publish-confirm");

        assertThat(find(TextField.class).withId("title-en").single().isInvalid())
                .isTrue();
        assertThat(find(TextArea.class).withId("text-zh").single().getErrorMessage())
                .contains("both languages");
        assertThat(board.told()).isEmpty();
    }

    @Test
    void marksAnAnnouncementReadWhenItIsOpened() {
        publish("Prices change");
        navigate(AnnouncementsView.class);

        test(find(Details.class).single()).openDetails();

        assertThat(board.told())
                .singleElement()
                .satisfies(told -> assertThat(told.readAt()).isNotNull());
    }

    private void publish(String title) {
        navigate(AnnouncementDeskView.class);
        click("publish");
        test(find(TextField.class).withId("title-zh").single()).setValue("价格调整");
        test(find(TextField.class).withId("title-en").single()).setValue(title);
        test(find(TextArea.class).withId("text-zh").single()).setValue("正文");
        test(find(TextArea.class).withId("text-en").single()).setValue("Text");
        click("publish-confirm");
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
