package org.partnerportal.workday.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.DayField;
import org.partnerportal.workday.CalendarDay;
import org.partnerportal.workday.CalendarKeeping;
import org.partnerportal.workday.DayKind;
import org.partnerportal.workday.SpecialDay;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SignedInAs(Role.ADMIN)
class WorkdaysViewTests extends SpringBrowserlessTest {

    @Autowired
    private CalendarKeeping keeping;

    @Autowired
    private Clock clock;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void entersAHolidayAndTakesItOut() {
        var day = LocalDate.of(SchemeTime.today(clock).getYear() + 1, 3, 3);
        openYear(day.getYear());
        field().setValue(day);
        name().setValue("Day of the test");
        click("day-put");

        assertThat(rows()).contains(new CalendarDay(new SpecialDay(day, DayKind.HOLIDAY, "Day of the test"), true));
        assertThat(keeping.year(day.getYear()))
                .contains(new CalendarDay(new SpecialDay(day, DayKind.HOLIDAY, "Day of the test"), true));

        keeping.remove(day);
    }

    @Test
    void saysWhatIsMissingAtItsPlaceAndKeepsWhatWasTyped() {
        navigate(WorkdaysView.class);
        name().setValue("Day of the test");
        click("day-put");

        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).contains("later day");
        assertThat(name().getValue()).isEqualTo("Day of the test");

        field().setValue(SchemeTime.today(clock));
        name().clear();
        click("day-put");
        assertThat(field().isInvalid()).isFalse();
        assertThat(name().isInvalid()).isTrue();
    }

    @Test
    void saysThatAYearIsNotKnownYet() {
        openYear(2039);
        var unknown = find(Paragraph.class).withId("year-unknown").single();
        assertThat(unknown.getText()).contains("2039");

        openYear(2026);
        assertThat(find(Paragraph.class).withId("year-unknown").exists()).isFalse();
    }

    private static void openYear(int year) {
        UI.getCurrent().navigate(WorkdaysView.class, QueryParameters.of("year", String.valueOf(year)));
    }

    @SuppressWarnings("unchecked")
    private List<CalendarDay> rows() {
        Grid<CalendarDay> grid = find(Grid.class).withId("days").single();
        return grid.getListDataView().getItems().toList();
    }

    private DayField field() {
        return find(DayField.class).withId("day").single();
    }

    private TextField name() {
        return find(TextField.class).withId("day-name").single();
    }

    private void click(String id) {
        find(Button.class).withId(id).single().click();
    }
}
