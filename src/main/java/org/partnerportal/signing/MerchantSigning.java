package org.partnerportal.signing;

import java.time.Clock;
import java.util.Optional;
import org.partnerportal.access.AnyoneWithLink;
import org.partnerportal.access.SystemActor;
import org.partnerportal.remittance.AccountVerifying;
import org.partnerportal.remittance.AmountOutcome;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a merchant does by its link: it names the remitted amount, reads the agreement and signs it.
///
/// The link's token is the only key; nothing is told to whoever has none that works.
@Service
@AnyoneWithLink
@Transactional
public class MerchantSigning {

    private final MerchantLinks links;
    private final SigningSheets sheets;
    private final AccountVerifying verifying;
    private final AgreementSigning signing;
    private final SystemActor system;
    private final Clock clock;

    MerchantSigning(
            MerchantLinks links,
            SigningSheets sheets,
            AccountVerifying verifying,
            AgreementSigning signing,
            SystemActor system,
            Clock clock) {
        this.links = links;
        this.sheets = sheets;
        this.verifying = verifying;
        this.signing = signing;
        this.system = system;
        this.clock = clock;
    }

    /// What the merchant reads behind its link; nothing where the link is unknown, expired or withdrawn.
    @ReadsOnly
    public Optional<SigningSheet> open(LinkToken token) {
        return links.find(token)
                .filter(link -> link.showsAt(clock.instant()))
                .flatMap(link -> system.forMerchant(() -> sheets.of(link.application())));
    }

    /// Takes the merchant's answer to which amount arrived; nothing comes of it where the link no longer works.
    public Optional<AmountOutcome> nameAmount(NameAmount command) {
        return working(command.link())
                .map(link -> system.forMerchant(
                        () -> verifying.answer(link.application(), command.amountInFen(), command.seenWrongAnswers())));
    }

    /// Takes the merchant's signature.
    public SigningOutcome sign(SignAgreement command) {
        return working(command.link())
                .map(link -> system.forMerchant(() -> signing.sign(link.application(), command)))
                .orElseGet(SigningOutcome.LinkGone::new);
    }

    private Optional<MerchantLink> working(LinkToken token) {
        return links.lock(token).filter(link -> link.worksAt(clock.instant()));
    }
}
