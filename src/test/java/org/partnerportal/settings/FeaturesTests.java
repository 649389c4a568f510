package org.partnerportal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@SignedInAs(Role.ADMIN)
class FeaturesTests {

    private static final Feature FEATURE = Feature.EXPLANATIONS;

    @Autowired
    private Features features;

    @Autowired
    private FeatureAdministration administration;

    @Autowired
    private FeatureSwitches switches;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final PartnerId one = PartnerId.random();
    private final PartnerId other = PartnerId.random();

    @AfterEach
    void forgetAll() {
        jdbc.sql("delete from feature_switch").update();
    }

    @Test
    void isOnUntilSomebodySwitchesItOff() {
        assertThat(features.on(FEATURE, one)).isTrue();

        administration.turn(new TurnFeature(FEATURE, null, false, null, null));

        assertThat(features.on(FEATURE, one)).isFalse();
        assertThat(features.on(FEATURE, null)).isFalse();
        assertThatThrownBy(() -> features.require(FEATURE, one)).isInstanceOf(FeatureIsOff.class);
    }

    @Test
    void letsAPartnersOwnSwitchDecideOverThatForAll() {
        administration.turn(new TurnFeature(FEATURE, null, false, null, null));
        administration.turn(new TurnFeature(FEATURE, one, true, null, null));

        assertThat(features.on(FEATURE, one)).isTrue();
        assertThat(features.on(FEATURE, other)).isFalse();

        administration.forget(FEATURE, one);
        assertThat(features.on(FEATURE, one)).isFalse();
    }

    @Test
    void endsWithItsEndDate() {
        administration.turn(new TurnFeature(FEATURE, one, false, clock.instant().plus(Duration.ofDays(1)), null));
        var later = new Features(switches, Clock.fixed(clock.instant().plus(Duration.ofDays(2)), ZoneOffset.UTC));

        assertThat(features.on(FEATURE, one)).isFalse();
        assertThat(later.on(FEATURE, one)).isTrue();
    }

    @Test
    void switchesNothingUntilADayThatIsPast() {
        assertThat(administration.turn(new TurnFeature(FEATURE, one, false, clock.instant(), null)))
                .isFalse();
        assertThat(features.on(FEATURE, one)).isTrue();
    }

    @Test
    void refusesWhoeverSawAnOlderSwitch() {
        administration.turn(new TurnFeature(FEATURE, one, false, null, null));
        var seen = administration.of(FEATURE).getFirst();
        administration.turn(new TurnFeature(FEATURE, one, true, null, seen));

        assertThatThrownBy(() -> administration.turn(new TurnFeature(FEATURE, one, false, null, seen)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> administration.turn(new TurnFeature(FEATURE, one, false, null, null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(features.on(FEATURE, one)).isTrue();
    }
}
