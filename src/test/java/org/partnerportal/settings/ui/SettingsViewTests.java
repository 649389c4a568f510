package org.partnerportal.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.settings.Feature;
import org.partnerportal.settings.Features;
import org.partnerportal.settings.PlatformSettingsAdministration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SignedInAs(Role.ADMIN)
class SettingsViewTests extends SpringBrowserlessTest {

    @Autowired
    private PlatformSettingsAdministration platform;

    @Autowired
    private Features features;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forgetAll() {
        jdbc.sql("delete from platform_setting").update();
        jdbc.sql("delete from feature_switch").update();
    }

    @Test
    void savesWhomToAsk() {
        navigate(SettingsView.class);
        test(find(TextField.class).withId("help").single()).setValue("400 800 1234");
        click("save");

        assertThat(platform.read().help()).isEqualTo("400 800 1234");
    }

    @Test
    void saysAtTheHoursThatTheyEndBeforeTheyBegin() {
        navigate(SettingsView.class);
        var until = find(TimePicker.class).withId("until").single();
        test(until).setValue(LocalTime.of(8, 0));
        click("save");

        assertThat(until.isInvalid()).isTrue();
    }

    @Test
    void switchesAFeatureForAll() {
        UI.getCurrent().navigate("settings", QueryParameters.of("part", "features"));
        click("turn-" + Feature.EXPLANATIONS);

        assertThat(features.on(Feature.EXPLANATIONS, null)).isFalse();
    }

    @Test
    void listsTheConfigurationWithoutTheMasterKey() {
        UI.getCurrent().navigate("settings", QueryParameters.of("part", "configuration"));
        var grid = find(ConfigurationGrid.class).single();

        var values = IntStream.range(0, test(grid).size())
                .mapToObj(
                        row -> test(grid).getCellText(row, 0) + "=" + test(grid).getCellText(row, 1))
                .toList();
        assertThat(values).contains("portal.master-key=Set (not shown)");
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
