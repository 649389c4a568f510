package org.partnerportal.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.ApplicationsOnTheirWay;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.SampleForms;
import org.partnerportal.shared.Capability;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.signing.MerchantsAtTheirLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class MerchantRegisterTests {

    @Autowired
    private MerchantRegister register;

    @Autowired
    private Merchants merchants;

    @Autowired
    private TerminalRegister terminals;

    @Autowired
    private ApplicationContext portal;

    private MerchantsAtTheirLink signed;

    @BeforeEach
    void newPartners() {
        signed = new MerchantsAtTheirLink(portal);
    }

    @Test
    void holdsAMerchantAsSoonAsItsApplicationIsFinished() {
        var id = signed.awaitingSignature();
        signed.sign(signed.link(id));
        await().until(() -> signed.way().status(id) == ApplicationStatus.FINISHED);

        assertThat(asProvider("").rows()).singleElement().satisfies(merchant -> {
            assertThat(merchant.application()).isEqualTo(id);
            assertThat(merchant.name()).isEqualTo(SampleForms.SHOP);
            assertThat(merchant.acquirer()).isEqualTo(signed.acquirer());
            assertThat(merchant.capabilities()).containsExactlyInAnyOrder(Capability.PAYMENT_CODE, Capability.JSAPI);
        });
    }

    @Test
    void eachSeesTheirOwn() {
        var merchant = merchant(1, "云南花店");
        var other = new MerchantsAtTheirLink(portal);

        assertThat(asProvider("").rows()).extracting(Merchant::id).containsExactly(merchant.id());
        assertThat(signed.asAcquirer(() -> register.find(merchant.id()))).isPresent();
        assertThat(People.as(Role.AUDITOR, null, "auditor", () -> register.find(merchant.id())))
                .isPresent();
        assertThat(other.asAcquirer(() -> register.find(merchant.id()))).isEmpty();
        ApplicationsOnTheirWay.asProvider(other.provider(), () -> {
            assertThat(register.find(merchant.id())).isEmpty();
            assertThat(register.list(merchant.id().toString(), null).rows()).isEmpty();
            return merchant;
        });
    }

    @Test
    void anAdministratorSeesNone() {
        People.as(Role.ADMIN, null, "admin", () -> {
            assertThatThrownBy(() -> register.list("", null)).isInstanceOf(AccessDeniedException.class);
            return "";
        });
    }

    @Test
    void isSearchedByPartOfANameAndByNumber() {
        var flowers = merchant(1, "云南花店");
        var books = merchant(2, "Corner (books) 100%");

        assertThat(asProvider("花店").rows()).extracting(Merchant::id).containsExactly(flowers.id());
        assertThat(asProvider("books").rows()).extracting(Merchant::id).containsExactly(books.id());
        assertThat(asProvider("%").rows()).extracting(Merchant::id).containsExactly(books.id());
        assertThat(asProvider(flowers.id().toString()).rows())
                .extracting(Merchant::id)
                .containsExactly(flowers.id());
        assertThat(asProvider("\" or 1=1").rows()).isEmpty();
    }

    @Test
    void comesInPagesWithoutGapOrRepetition() {
        LongStream.rangeClosed(1, 2 * Merchants.PAGE + 1).forEach(n -> merchant(n, "Shop " + n));

        var seen = new ArrayList<MerchantId>();
        var page = asProvider("");
        seen.addAll(ids(page));
        while (page.next().isPresent()) {
            var after = page.next().get();
            page = ApplicationsOnTheirWay.asProvider(signed.provider(), () -> register.list("", after));
            seen.addAll(ids(page));
        }

        assertThat(seen)
                .hasSize(2 * Merchants.PAGE + 1)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> Long.compare(b.value(), a.value()));
    }

    @Test
    void saysHowItsPaymentProductsStand() {
        var merchant = merchant(1, "云南花店");

        assertThat(ApplicationsOnTheirWay.asProvider(signed.provider(), () -> register.capabilities(merchant.id())))
                .hasSameSizeAs(merchant.capabilities())
                .allMatch(granted -> granted.state() == CapabilityState.ACTIVE);
        assertThat(ApplicationsOnTheirWay.asProvider(
                        new MerchantsAtTheirLink(portal).provider(), () -> register.capabilities(merchant.id())))
                .isEmpty();
    }

    @Test
    void aTerminalIsAtOneMerchantAtATime() {
        var here = merchant(1, "云南花店").id();
        var there = merchant(2, "云南书店").id();

        assertThat(enter(here, " pos-00017 ", "昆明市五华区翠湖路 1 号")).isInstanceOf(TerminalOutcome.Registered.class);
        assertThat(enter(there, "POS-00017", "昆明市五华区翠湖路 2 号"))
                .isEqualTo(new TerminalOutcome.Flawed(Set.of(TerminalOutcome.Flaw.SERIAL_TAKEN)));
        ApplicationsOnTheirWay.asProvider(signed.provider(), () -> {
            terminals.retire(here, "POS-00017", "broken");
            return here;
        });
        assertThat(enter(there, "POS-00017", "昆明市五华区翠湖路 2 号")).isInstanceOf(TerminalOutcome.Registered.class);
        assertThat(ApplicationsOnTheirWay.asProvider(
                        signed.provider(), () -> terminals.of(here, "", null).rows()))
                .singleElement()
                .matches(terminal -> !terminal.inUse());
    }

    @Test
    void terminalsComeInPagesWithoutGapOrRepetitionThoseInUseFirst() {
        var here = merchant(1, "云南花店").id();
        var all = 2 * Terminals.PAGE + 1;
        LongStream.rangeClosed(1, all).forEach(n -> enter(here, "PAGE-" + here + "-" + n, "昆明市五华区翠湖路 1 号"));
        ApplicationsOnTheirWay.asProvider(signed.provider(), () -> {
            terminals.retire(here, "PAGE-" + here + "-" + all, "broken");
            return here;
        });

        var seen = new ArrayList<Terminal>();
        var page = ApplicationsOnTheirWay.asProvider(signed.provider(), () -> terminals.of(here, "", null));
        seen.addAll(page.rows());
        while (page.next().isPresent()) {
            var after = page.next().get();
            page = ApplicationsOnTheirWay.asProvider(signed.provider(), () -> terminals.of(here, "", after));
            seen.addAll(page.rows());
        }

        assertThat(seen).hasSize(all).extracting(Terminal::serial).doesNotHaveDuplicates();
        assertThat(seen.getLast().inUse()).isFalse();
        assertThat(ApplicationsOnTheirWay.asProvider(
                                signed.provider(), () -> terminals.of(here, "page-" + here + "-1", null))
                        .rows())
                .extracting(Terminal::serial)
                .contains("PAGE-" + here + "-1", "PAGE-" + here + "-10")
                .doesNotContain("PAGE-" + here + "-2");
        assertThat(ApplicationsOnTheirWay.asProvider(signed.provider(), () -> terminals.of(here, "%", null))
                        .rows())
                .isEmpty();
    }

    @Test
    void saysWhatIsWrongWithATerminalAndEntersNothing() {
        var here = merchant(1, "云南花店").id();

        assertThat(enter(here, "?", " "))
                .isEqualTo(new TerminalOutcome.Flawed(
                        Set.of(TerminalOutcome.Flaw.SERIAL_MISFIT, TerminalOutcome.Flaw.ADDRESS_MISFIT)));
        assertThat(ApplicationsOnTheirWay.asProvider(
                        signed.provider(), () -> terminals.of(here, "", null).rows()))
                .isEmpty();
    }

    @Test
    void anotherProvidersMerchantIsNotFound() {
        var theirs = merchant(1, "云南花店").id();
        var other = new MerchantsAtTheirLink(portal).provider();

        ApplicationsOnTheirWay.asProvider(other, () -> {
            assertThatThrownBy(() -> terminals.of(theirs, "", null)).isInstanceOf(MerchantNotFound.class);
            assertThatThrownBy(() -> terminals.register(
                            new RegisterTerminal(theirs, "POS-99", Terminal.Kind.POS, "somewhere else")))
                    .isInstanceOf(MerchantNotFound.class);
            return theirs;
        });
        assertThat(signed.asAcquirer(() -> terminals.of(theirs, "", null).rows()))
                .isEmpty();
        assertThatThrownBy(() -> signed.asAcquirer(() -> terminals.register(
                        new RegisterTerminal(theirs, "POS-99", Terminal.Kind.POS, "somewhere else"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private TerminalOutcome enter(MerchantId merchant, String serial, String address) {
        return ApplicationsOnTheirWay.asProvider(
                signed.provider(),
                () -> terminals.register(new RegisterTerminal(merchant, serial, Terminal.Kind.POS, address)));
    }

    private MerchantPage asProvider(String text) {
        return ApplicationsOnTheirWay.asProvider(signed.provider(), () -> register.list(text, null));
    }

    private static List<MerchantId> ids(MerchantPage page) {
        return page.rows().stream().map(Merchant::id).toList();
    }

    private Merchant merchant(long number, String name) {
        return Rows.add(merchants, signed.provider(), signed.acquirer(), number, name);
    }

    /// Merchants put into the register by hand, with numbers far above those given in a test run.
    private static final class Rows {

        private static long last = 1_690_000_000L;

        private static synchronized Merchant add(
                Merchants merchants, PartnerId provider, PartnerId acquirer, long number, String name) {
            last++;
            var merchant = new Merchant(
                    new MerchantId(last),
                    new MerchantApplicationId(last),
                    provider,
                    acquirer,
                    name,
                    "SUBJECT_TYPE_INDIVIDUAL",
                    Set.of(Capability.JSAPI),
                    Instant.parse("2026-03-02T08:00:00Z").plusSeconds(number));
            merchants.add(merchant);
            return merchant;
        }
    }
}
