package org.partnerportal.signin;

import java.time.Duration;
import java.util.Set;
import org.partnerportal.access.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long sessions last and how many wrong tries cost nothing; `portal.sign-in.*` in the configuration.
///
/// @param idle after how long without a key or a click a session ends
/// @param idlePlatform the same for the platform's own people, who see everybody's data
/// @param longest after how long any session ends, however busy
/// @param warning how long before its end the person is told
/// @param freeTries how many failures in a row an account or a device may have before anybody must wait
/// @param freeTriesPerAddress the same for a network address; more where many people share one
@ConfigurationProperties("portal.sign-in")
record SignInLimits(
        @DefaultValue("60m") Duration idle,
        @DefaultValue("15m") Duration idlePlatform,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("2m") Duration warning,
        @DefaultValue("5") int freeTries,
        @DefaultValue("5") int freeTriesPerAddress) {

    Duration idle(Set<Role> roles) {
        return roles.stream().anyMatch(Role::platform) ? idlePlatform : idle;
    }

    int freeTries(GuessKind kind) {
        return kind == GuessKind.ADDRESS || kind == GuessKind.RESET_ADDRESS ? freeTriesPerAddress : freeTries;
    }
}
