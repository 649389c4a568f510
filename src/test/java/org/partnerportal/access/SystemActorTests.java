package org.partnerportal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SystemActorTests {

    private final SystemActor system = new SystemActor();
    private final CurrentActor current = new CurrentActor();

    @Test
    void actsAsThePortalAndGivesThePersonBack() {
        People.as(Role.REVIEWER, null, "reviewer", () -> {
            system.run(() -> assertThat(current.actor()).isEqualTo(Actor.SYSTEM));
            assertThat(current.actor().is(Role.REVIEWER)).isTrue();
            return null;
        });
    }

    @Test
    void givesThePersonBackEvenAfterAFailure() {
        People.as(Role.REVIEWER, null, "reviewer", () -> {
            assertThatThrownBy(() -> system.run(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(current.actor().is(Role.REVIEWER)).isTrue();
            return null;
        });
    }
}
