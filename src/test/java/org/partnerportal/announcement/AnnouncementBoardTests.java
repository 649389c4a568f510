package org.partnerportal.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AnnouncementBoardTests {

    private static final Wording WORDS = new Wording("标题", "Title", "正文", "Text");

    @Autowired
    private AnnouncementDesk desk;

    @Autowired
    private AnnouncementBoard board;

    @Autowired
    private Clock clock;

    private final PartnerId provider = PartnerId.random();
    private final PartnerId other = PartnerId.random();

    @AfterEach
    void withdrawAll() {
        asAdmin(() -> {
            desk.list(null).stream()
                    .filter(each -> each.withdrawnAt() == null)
                    .forEach(each -> desk.withdraw(each.id()));
            return true;
        });
    }

    @Test
    void tellsTheWholeAudienceAndNobodyElse() {
        var providers = published(Audience.PROVIDERS);
        var acquirers = published(Audience.ACQUIRERS);
        var platform = published(Audience.PLATFORM);
        var everyone = published(Audience.EVERYONE);

        assertThat(told(Role.PROVIDER_OPERATOR, provider)).containsExactly(everyone, providers);
        assertThat(told(Role.ACQUIRER_OFFICER, other)).containsExactly(everyone, acquirers);
        assertThat(told(Role.REVIEWER, null)).containsExactly(everyone, platform);
    }

    @Test
    void tellsChosenPartnersOnly() {
        var chosen = published(Audience.CHOSEN, provider);

        assertThat(told(Role.PROVIDER_ADMIN, provider)).containsExactly(chosen);
        assertThat(told(Role.PROVIDER_ADMIN, other)).isEmpty();
        assertThat(told(Role.REVIEWER, null)).isEmpty();
        assertThatThrownBy(() -> as(Role.PROVIDER_ADMIN, other, "stranger", () -> {
                    board.read(chosen);
                    return true;
                }))
                .isInstanceOf(AnnouncementNotFound.class);
    }

    @Test
    void keepsAReceiptOfEachReaderOnce() {
        var id = published(Audience.PROVIDERS);
        as(Role.PROVIDER_OPERATOR, provider, "first", () -> {
            board.read(id);
            board.read(id);
            return true;
        });
        as(Role.PROVIDER_OPERATOR, provider, "second", () -> {
            board.confirm(id);
            return true;
        });

        var summary = asAdmin(() -> desk.list(null)).getFirst();
        assertThat(summary.read()).isEqualTo(2);
        assertThat(summary.confirmed()).isEqualTo(1);
        assertThat(asAdmin(() -> desk.receipts(id))).hasSize(2);
        assertThat(as(Role.PROVIDER_OPERATOR, provider, "first", board::told))
                .singleElement()
                .satisfies(told -> assertThat(told.open()).isTrue());
        assertThat(as(Role.PROVIDER_OPERATOR, provider, "second", board::told))
                .singleElement()
                .satisfies(told -> assertThat(told.open()).isFalse());
    }

    @Test
    void tellsNobodyOfWhatIsWithdrawnOrNotYetShown() {
        var withdrawn = published(Audience.EVERYONE);
        asAdmin(() -> {
            desk.withdraw(withdrawn);
            return true;
        });
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        asAdmin(() -> desk.publish(
                command(Audience.EVERYONE, Set.of(), new Period(tomorrow, tomorrow.plus(Duration.ofDays(1))))));

        assertThat(told(Role.REVIEWER, null)).isEmpty();
    }

    @Test
    void publishesNothingThatIsIncomplete() {
        var before = asAdmin(() -> desk.list(null)).size();

        assertThat(asAdmin(() -> desk.publish(command(Audience.CHOSEN, Set.of(), ahead()))))
                .isEqualTo(new PublishOutcome.Incomplete(Set.of(PublishProblem.NO_PARTNER_CHOSEN)));
        assertThat(asAdmin(() -> desk.list(null))).hasSize(before);
    }

    private AnnouncementId published(Audience audience, PartnerId... partners) {
        return switch (asAdmin(() -> desk.publish(command(audience, Set.of(partners), ahead())))) {
            case PublishOutcome.Published(var id) -> id;
            case PublishOutcome.Incomplete(var problems) -> throw new AssertionError(problems);
        };
    }

    private static PublishAnnouncement command(Audience audience, Set<PartnerId> partners, Period shown) {
        return new PublishAnnouncement(AnnouncementKind.NEWS, audience, partners, WORDS, true, shown, null);
    }

    private Period ahead() {
        return new Period(clock.instant().minusSeconds(1), clock.instant().plus(Duration.ofDays(1)));
    }

    private List<AnnouncementId> told(Role role, @Nullable PartnerId partner) {
        return as(role, partner, "reader", board::told).stream()
                .map(AnnouncementShown::id)
                .toList();
    }

    private static <T> T as(Role role, @Nullable PartnerId partner, String name, Supplier<T> work) {
        return People.as(role, partner, name, work);
    }

    private static <T> T asAdmin(Supplier<T> work) {
        return People.as(Role.ADMIN, null, "administrator", work);
    }
}
