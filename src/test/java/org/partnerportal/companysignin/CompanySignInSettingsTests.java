package org.partnerportal.companysignin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CompanySignInSettingsTests {

    @Autowired
    private CompanySignInSettings settings;

    @Autowired
    private CompanySignInStart start;

    @Autowired
    private CompanyProviders providers;

    @Autowired
    private JdbcClient jdbc;

    private final TestProvider provider = new TestProvider();
    private final PartnerId partner = PartnerId.random();

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void areSavedOnceTheProviderHasAnsweredAndKeepTheSecretSealed() {
        assertThat(save(provider.address(), "the secret", 0)).isEqualTo(CompanySignInOutcome.SAVED);

        var shown = asAdmin(() -> settings.find(partner));
        assertThat(shown.issuer()).isEqualTo(provider.address());
        assertThat(shown.version()).isEqualTo(1);
        assertThat(providers.find(partner).orElseThrow().secret()).isEqualTo("the secret");
        assertThat(jdbc.sql("select count(*) from company_provider where client_secret like '%the secret%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void areRefusedWhereNobodyAnswersOrSomebodyElseDoes() {
        assertThat(save("http://localhost:1", "x", 0)).isEqualTo(CompanySignInOutcome.PROVIDER_SILENT);
        assertThat(save("not an address", "x", 0)).isEqualTo(CompanySignInOutcome.ADDRESS_REFUSED);
        assertThat(save(provider.address(), "", 0)).isEqualTo(CompanySignInOutcome.SECRET_MISSING);
        provider.pretendsToBe("https://other.example");
        assertThat(save(provider.address(), "x", 0)).isEqualTo(CompanySignInOutcome.OTHER_ISSUER);
        assertThat(providers.find(partner)).isEmpty();
    }

    @Test
    void neverCallMachinesInsideTheHouse() {
        var network = new ProviderNetwork(false);
        for (var inside : Set.of(
                "https://localhost/x",
                "https://127.0.0.1",
                "https://10.0.0.7",
                "https://192.168.1.1",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]",
                "https://[fd00::1]",
                "http://93.184.216.34",
                "https://user@93.184.216.34",
                "file:///etc/passwd")) {
            assertThat(network.allows(inside)).as(inside).isFalse();
        }
        assertThat(network.allows("https://93.184.216.34/company")).isTrue();
    }

    @Test
    void areNobodyElsesToSeeOrChange() {
        save(provider.address(), "x", 0);

        assertThatThrownBy(() ->
                        People.as(Role.PROVIDER_ADMIN, PartnerId.random(), "neighbour", () -> settings.find(partner)))
                .isInstanceOf(NotYourCompany.class);
        assertThatThrownBy(() -> People.as(Role.ACQUIRER_ADMIN, PartnerId.random(), "neighbour", () -> {
                    settings.remove(partner, 1);
                    return null;
                }))
                .isInstanceOf(NotYourCompany.class);
        assertThat(providers.find(partner)).isPresent();
    }

    @Test
    void tellWhoComesTooLate() {
        save(provider.address(), "x", 0);

        assertThatThrownBy(() -> save(provider.address(), "y", 0)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(save(provider.address(), "", 1)).isEqualTo(CompanySignInOutcome.SAVED);
        assertThat(providers.find(partner).orElseThrow().secret()).isEqualTo("x");
    }

    @Test
    void leadADomainToItsProviderOnceAnAdministratorHasSaidSo() {
        save(provider.address(), "x", 0);
        var domain = "d" + partner.toString().substring(0, 8) + ".example";
        assertThat(start.address("li@" + domain)).isEmpty();

        assertThat(recognise(partner, domain, 1)).isEqualTo(CompanySignInOutcome.SAVED);

        assertThat(start.address(" Li@" + domain + " ")).hasValue(CompanySignInSecurity.BEGIN + "/" + partner);
        assertThat(providers.find(partner).orElseThrow().trusted()).containsExactlyInAnyOrder("mfa", "hwk");
    }

    @Test
    void giveADomainToOnePartnerOnly() {
        save(provider.address(), "x", 0);
        var domain = "d" + partner.toString().substring(0, 8) + ".example";
        recognise(partner, domain, 1);
        var other = PartnerId.random();
        providers.save(new CompanyProvider(other, provider.address(), "c", "x", null, Set.of(), 0));

        assertThat(recognise(other, domain, 1)).isEqualTo(CompanySignInOutcome.DOMAIN_REFUSED);
        assertThat(recognise(other, "no domain", 1)).isEqualTo(CompanySignInOutcome.DOMAIN_REFUSED);
    }

    @Test
    void endWhatWasTrustedWithTheProviderThatWasTrusted() {
        save(provider.address(), "x", 0);
        recognise(partner, "", 1);
        try (var another = new TestProvider()) {
            assertThat(save(another.address(), "x", 2)).isEqualTo(CompanySignInOutcome.SAVED);
        }
        assertThat(providers.find(partner).orElseThrow().trusted()).isEmpty();
    }

    private CompanySignInOutcome save(String issuer, String secret, long seen) {
        return asAdmin(() -> settings.save(new SaveCompanySignIn(partner, issuer, "client", secret, seen)));
    }

    private CompanySignInOutcome recognise(PartnerId whose, String domain, long seen) {
        return People.as(
                Role.ADMIN,
                null,
                "admin",
                () -> settings.recognise(new RecogniseCompanySignIn(whose, domain, "mfa hwk", seen)));
    }

    private <T> T asAdmin(Supplier<T> work) {
        return People.as(Role.PROVIDER_ADMIN, partner, "own admin", work);
    }
}
