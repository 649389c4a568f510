package org.partnerportal.workday.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.partnerportal.access.Roles;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.DayField;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PageParts;
import org.partnerportal.workday.CalendarDay;
import org.partnerportal.workday.CalendarKeeping;
import org.partnerportal.workday.DayKind;
import org.partnerportal.workday.SpecialDay;

/// The days of a year that are not what their weekdays say. A day that is given again is changed.
@Route(WorkdaysView.ROUTE)
@RolesAllowed(Roles.ADMIN)
@Menu(title = "menu.workday.workdays", icon = "vaadin:calendar", order = 94)
@CssImport("./styles/workday.css")
class WorkdaysView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "workdays";

    private static final String YEAR = "year";
    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 1;

    private final transient CalendarKeeping keeping;
    private final transient Clock clock;
    private final PageParts years = new PageParts(getTranslation("workday.years"));
    private final Paragraph unknown = new Paragraph();
    private final Grid<CalendarDay> grid = new Grid<>();
    private final DayField day = new DayField("day", getTranslation("workday.day"));
    private final Select<DayKind> kind = new Select<>();
    private final TextField name = new TextField();
    private int year;

    WorkdaysView(CalendarKeeping keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
        addClassName("page");
        unknown.setId("year-unknown");
        unknown.addClassName("workday-unknown");
        unknown.getElement().setAttribute("role", "note");
        add(
                new PageHeader(getTranslation("workday.title")),
                new Paragraph(getTranslation("workday.help")),
                years,
                unknown,
                form(),
                columns());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var today = today();
        year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("2\\d{3}"))
                .map(Integer::valueOf)
                .orElse(today.getYear());
        years.removeAll();
        for (var each = today.getYear() - YEARS_BEFORE; each <= today.getYear() + YEARS_AFTER; each++) {
            years.add(String.valueOf(each), String.valueOf(each), ROUTE + "?" + YEAR + "=" + each);
        }
        years.show(String.valueOf(year));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workday.title") + " · " + getTranslation("shell.product");
    }

    private Div form() {
        day.setMin(today());
        kind.setId("day-kind");
        kind.setLabel(getTranslation("workday.kind"));
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("workday.kind." + each));
        kind.setValue(DayKind.HOLIDAY);
        name.setId("day-name");
        name.setLabel(getTranslation("workday.name"));
        name.setMaxLength(CalendarKeeping.LONGEST_NAME);
        name.setManualValidation(true);
        var put = new Button(getTranslation("workday.put"), click -> put());
        put.setId("day-put");
        put.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(day, kind, name, put);
        form.addClassNames("card", "workday-form");
        return form;
    }

    private Grid<CalendarDay> columns() {
        grid.setId("days");
        grid.addClassName("dense-grid");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("workday.nothing"));
        grid.getElement().setAttribute("aria-label", getTranslation("workday.title"));
        grid.addColumn(row -> day(row.special().day()))
                .setHeader(getTranslation("workday.day"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> getTranslation("workday.kind." + row.special().kind()))
                .setHeader(getTranslation("workday.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.special().name()).setHeader(getTranslation("workday.name"));
        grid.addComponentColumn(this::remove)
                .setHeader(getTranslation("workday.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private String day(LocalDate day) {
        return Moments.day(day, getLocale()) + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale());
    }

    private Button remove(CalendarDay row) {
        var special = row.special();
        var remove = new Button(VaadinIcon.TRASH.create(), click -> {
            keeping.remove(special.day());
            show();
        });
        remove.setId("remove-" + special.day());
        remove.setAriaLabel(getTranslation("workday.remove.label", Moments.day(special.day(), getLocale())));
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.setVisible(row.changeable());
        return remove;
    }

    private void put() {
        day.setInvalid(false);
        name.setInvalid(false);
        var chosen = day.getValue();
        if (chosen == null) {
            complain(day, "workday.day-refused");
            return;
        }
        var given = new SpecialDay(chosen, kind.getValue(), name.getValue().strip());
        switch (keeping.put(given)) {
            case DONE -> {
                day.clear();
                show();
            }
            case DAY_IS_OVER -> complain(day, "workday.day-refused");
            case NAME_REFUSED -> complain(name, "workday.name-refused");
        }
    }

    private <F extends Component & HasValidation & Focusable<?>> void complain(F field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }

    private void show() {
        var days = keeping.year(year);
        unknown.setVisible(days.stream().noneMatch(each -> each.special().kind() == DayKind.HOLIDAY));
        unknown.setText(getTranslation("workday.unknown", String.valueOf(year)));
        grid.setItems(List.copyOf(days));
    }

    private LocalDate today() {
        return SchemeTime.today(clock);
    }
}
