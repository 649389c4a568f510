package org.partnerportal.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.partner.TakenIn;
import org.partnerportal.settings.Feature;
import org.partnerportal.settings.FeatureAdministration;
import org.partnerportal.settings.TurnFeature;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.DomainException;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ApiCredentialsTests {

    @Autowired
    private ApiCredentials credentials;

    @Autowired
    private CredentialOversight oversight;

    @Autowired
    private CredentialUse use;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private SystemActor system;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private FeatureAdministration features;

    private PartnerId provider;
    private PartnerId other;

    @BeforeEach
    void takeTwoProvidersIn() {
        provider = new Boarding(portal).provider();
        other = new Boarding(portal).provider();
    }

    @Test
    void findsARegisteredKeyByItsSerialNumberAndNotesItsUse() {
        var key = added(KeyPairs.publicKey(2048));

        assertThat(working(key.serial())).map(CredentialUse.WorkingKey::partner).contains(provider);
        assertThat(asAdmin(provider, credentials::keys))
                .singleElement()
                .satisfies(used -> assertThat(used.dates().lastUsedAt()).isNotNull());
    }

    @Test
    void stopsARevokedKeyAtOnce() {
        var key = added(KeyPairs.publicKey(2048));

        asAdmin(provider, () -> {
            credentials.revokeKey(key.id(), "lost");
            return true;
        });

        assertThat(working(key.serial())).isEmpty();
    }

    @Test
    void letsAReplacedKeyWorkOnForTheOverlapOnly() {
        var weekLong = added(KeyPairs.publicKey(2048));
        var stopped = added(KeyPairs.publicKey(2048));

        replaced(weekLong, Overlap.WEEK);
        replaced(stopped, Overlap.NONE);

        assertThat(working(weekLong.serial())).isPresent();
        assertThat(working(stopped.serial())).isEmpty();
    }

    @Test
    void takesAKeyOnceWhoeverBringsItAgain() {
        var text = KeyPairs.publicKey(2048);
        added(text);

        assertThat(asAdmin(other, () -> credentials.addKey(command(text, null, Overlap.NONE))))
                .isEqualTo(new AddKeyOutcome.Refused(KeyRefusal.KNOWN_ALREADY));
        assertThat(asAdmin(other, credentials::keys)).isEmpty();
    }

    @Test
    void letsTenKeysWorkAndNoMore() {
        for (var n = 0; n < CredentialBook.MOST_KEYS; n++) {
            added(KeyPairs.publicKey(2048));
        }

        assertThat(asAdmin(provider, () -> credentials.addKey(command(KeyPairs.publicKey(2048), null, Overlap.NONE))))
                .isEqualTo(new AddKeyOutcome.Refused(KeyRefusal.TOO_MANY_KEYS));
    }

    @Test
    void showsNoPartnerAnothersKeyOrSecret() {
        var key = added(KeyPairs.publicKey(2048));
        asAdmin(provider, () -> credentials.makeSecret(Overlap.NONE));
        var secret = asAdmin(provider, credentials::secrets).getFirst();

        assertThat(asAdmin(other, credentials::keys)).isEmpty();
        assertThat(asAdmin(other, credentials::secrets)).isEmpty();
        assertThatThrownBy(() -> asAdmin(other, () -> {
                    credentials.revokeKey(key.id(), "mine");
                    return true;
                }))
                .isInstanceOf(CredentialNotFound.class);
        assertThatThrownBy(() -> asAdmin(other, () -> {
                    credentials.revokeSecret(secret.id(), "mine");
                    return true;
                }))
                .isInstanceOf(CredentialNotFound.class);
        assertThatThrownBy(() -> asAdmin(
                        other, () -> credentials.addKey(command(KeyPairs.publicKey(2048), key.id(), Overlap.NONE))))
                .isInstanceOf(CredentialNotFound.class);
        assertThat(working(key.serial())).isPresent();
    }

    @Test
    void keepsSecretsSealedAndLetsTheOldOneOpenForTheOverlap() {
        var first = asAdmin(provider, () -> credentials.makeSecret(Overlap.NONE));
        var second = asAdmin(provider, () -> credentials.makeSecret(Overlap.DAY));

        assertThat(working()).containsExactly(second, first);
        assertThat(sealed()).doesNotContain(first.value(), second.value());

        var third = asAdmin(provider, () -> credentials.makeSecret(Overlap.NONE));
        assertThat(working()).containsExactly(third);
    }

    @Test
    void takesAnOwnSecretAndRefusesAWeakOneWithoutChangingAnything() {
        assertThat(asAdmin(provider, () -> credentials.giveSecret("Abcdefghijklmnopqrstuvwxyz012345", Overlap.NONE)))
                .isTrue();
        assertThat(asAdmin(provider, () -> credentials.giveSecret("short", Overlap.NONE)))
                .isFalse();

        assertThat(working()).extracting(SecretText::value).containsExactly("Abcdefghijklmnopqrstuvwxyz012345");
    }

    @Test
    void letsTheAdministratorsStopWhatTheyCannotMake() {
        var key = added(KeyPairs.publicKey(2048));
        asAdmin(provider, () -> credentials.makeSecret(Overlap.NONE));

        People.as(Role.ADMIN, null, "administrator", () -> {
            oversight.revokeKey(provider, oversight.keys(provider).getFirst().id(), "leaked");
            oversight.revokeSecret(
                    provider, oversight.secrets(provider).getFirst().id(), "leaked");
            return true;
        });

        assertThat(working(key.serial())).isEmpty();
        assertThat(working()).isEmpty();
    }

    @Test
    void registersNothingWhileThePlatformHasSwitchedItOffOrTheProviderIsSuspended() {
        var key = added(KeyPairs.publicKey(2048));
        People.as(
                Role.ADMIN,
                null,
                "administrator",
                () -> features.turn(new TurnFeature(Feature.API_CREDENTIALS, provider, false, null, null)));
        assertThatThrownBy(() -> asAdmin(provider, () -> credentials.makeSecret(Overlap.NONE)))
                .isInstanceOf(DomainException.class)
                .hasMessage("settings.feature-is-off");

        new TakenIn(portal).suspend(other, "unpaid fees");
        assertThatThrownBy(() -> asAdmin(other, () -> credentials.makeSecret(Overlap.NONE)))
                .isInstanceOf(DomainException.class);
        assertThat(working(key.serial())).as("what exists works on").isPresent();
    }

    @Test
    void refusesASecondWriterWhoSawAnOlderKey() throws RefusedKey {
        var key = keys.find(added(KeyPairs.publicKey(2048)).id(), provider).orElseThrow();
        keys.save(key.with(key.lifetime().replaced(Overlap.DAY, key.lifetime().createdAt())));

        assertThatThrownBy(() -> keys.save(key)).isInstanceOf(ChangedMeanwhile.class);
    }

    private ApiKeySummary added(String text) {
        return switch (asAdmin(provider, () -> credentials.addKey(command(text, null, Overlap.NONE)))) {
            case AddKeyOutcome.Added(var key) -> key;
            case AddKeyOutcome.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private void replaced(ApiKeySummary old, Overlap overlap) {
        assertThat(asAdmin(provider, () -> credentials.addKey(command(KeyPairs.publicKey(2048), old.id(), overlap))))
                .asInstanceOf(type(AddKeyOutcome.Added.class))
                .isNotNull();
    }

    private static AddKey command(String text, @Nullable ApiKeyId replaces, Overlap overlap) {
        return new AddKey("a program", text, replaces, overlap);
    }

    private Optional<CredentialUse.WorkingKey> working(String serial) {
        return asPortal(() -> use.key(serial));
    }

    private List<SecretText> working() {
        return asPortal(() -> use.secrets(provider));
    }

    private String sealed() {
        return jdbc
                .sql("select sealed from api_secret where partner_id = ?")
                .param(BinaryIds.bytes(provider.value()))
                .query(byte[].class)
                .list()
                .stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .reduce("", String::concat);
    }

    private <T> T asAdmin(PartnerId partner, Supplier<T> work) {
        return People.as(Role.PROVIDER_ADMIN, partner, "administrator", work);
    }

    private <T> T asPortal(Supplier<T> work) {
        var result = new AtomicReference<T>();
        system.run(() -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }
}
