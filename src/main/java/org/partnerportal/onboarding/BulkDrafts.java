package org.partnerportal.onboarding;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.partnerportal.access.SystemOnly;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Begins many drafts of one provider in one transaction, under the rules that hold for one: the provider may begin
/// something new, and none of its numbers stands twice.
@Service
@SystemOnly
@Transactional
public class BulkDrafts {

    private final PartnerProfiles partners;
    private final ManyDrafts drafts;
    private final Clock clock;

    BulkDrafts(PartnerProfiles partners, ManyDrafts drafts, Clock clock) {
        this.partners = partners;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// Begins those whose number the provider has not used yet, and tells each one's own number by the provider's. Of
    /// those with one number the first counts.
    ///
    /// @throws org.partnerportal.shared.DomainException if the provider may begin nothing now
    public Map<String, MerchantApplicationId> begin(BeginDrafts command) {
        partners.requireMayStart(command.provider());
        var seen = new HashSet<>(taken(
                command.provider(),
                command.drafts().stream().map(NewDraft::businessCode).toList()));
        var fresh = command.drafts().stream()
                .filter(draft -> seen.add(folded(draft.businessCode())))
                .toList();
        var ids = ids(fresh.size());
        drafts.add(command, fresh, ids, clock.instant());
        var begun = new HashMap<String, MerchantApplicationId>();
        for (var place = 0; place < ids.size(); place++) {
            begun.put(fresh.get(place).businessCode(), ids.get(place));
        }
        return begun;
    }

    /// Which of these numbers the provider has used, in small letters: case does not tell two apart.
    @ReadsOnly
    public Set<String> taken(PartnerId provider, Collection<String> businessCodes) {
        return businessCodes.isEmpty() ? Set.of() : drafts.taken(provider, businessCodes);
    }

    // Drawn anew where one comes twice: among hundreds of one millisecond that is not rare.
    private List<MerchantApplicationId> ids(int count) {
        var ids = new HashSet<MerchantApplicationId>();
        while (ids.size() < count) {
            ids.add(MerchantApplicationId.next(clock));
        }
        return List.copyOf(ids);
    }

    private static String folded(String businessCode) {
        return businessCode.toLowerCase(Locale.ROOT);
    }
}
