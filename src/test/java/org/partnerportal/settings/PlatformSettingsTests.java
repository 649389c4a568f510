package org.partnerportal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.shared.ChangedMeanwhile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SignedInAs(Role.ADMIN)
class PlatformSettingsTests {

    private static final WorkingHours WEEKEND =
            new WorkingHours(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(10, 0), LocalTime.of(16, 30));

    @Autowired
    private PlatformSettingsAdministration administration;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetAll() {
        jdbc.sql("delete from platform_setting").update();
    }

    @Test
    void areAsUsualUntilSomebodySetsThem() {
        assertThat(administration.read()).isEqualTo(new PlatformSettings(WorkingHours.USUAL, Locale.ENGLISH, "", 0));
    }

    @Test
    void areReadAsTheyWereSet() {
        administration.change(new PlatformSettings(WEEKEND, Locale.SIMPLIFIED_CHINESE, "400 800 1234", 0));

        var read = administration.read();
        assertThat(read.hours()).isEqualTo(WEEKEND);
        assertThat(read.defaultLanguage()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(read.help()).isEqualTo("400 800 1234");
    }

    @Test
    void refuseHoursInWhichNobodyWorks() {
        var backwards = new WorkingHours(WEEKEND.days(), LocalTime.NOON, LocalTime.of(9, 0));
        var never = new WorkingHours(Set.of(), LocalTime.of(9, 0), LocalTime.NOON);

        assertThat(administration.change(new PlatformSettings(backwards, Locale.ENGLISH, "", 0)))
                .isFalse();
        assertThat(administration.change(new PlatformSettings(never, Locale.ENGLISH, "", 0)))
                .isFalse();
        assertThat(administration.read().hours()).isEqualTo(WorkingHours.USUAL);
    }

    @Test
    void refuseWhoeverSawOlderOnes() {
        var seen = administration.read();
        administration.change(new PlatformSettings(WEEKEND, Locale.ENGLISH, "first", seen.version()));

        assertThatThrownBy(() ->
                        administration.change(new PlatformSettings(WEEKEND, Locale.ENGLISH, "second", seen.version())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(administration.read().help()).isEqualTo("first");
    }
}
