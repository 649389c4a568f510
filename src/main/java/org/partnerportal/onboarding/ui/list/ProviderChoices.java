package org.partnerportal.onboarding.ui.list;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Stream;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerProfiles;
import org.partnerportal.partner.PartnerSummary;
import org.partnerportal.shared.PartnerId;

/// The service providers a list can be narrowed to, as they are looked for.
@SpringComponent
class ProviderChoices {

    private final PartnerDirectory directory;
    private final PartnerProfiles profiles;

    ProviderChoices(PartnerDirectory directory, PartnerProfiles profiles) {
        this.directory = directory;
        this.profiles = profiles;
    }

    String name(PartnerId provider) {
        return profiles.name(provider);
    }

    Stream<PartnerId> fetch(Query<PartnerId, String> wanted) {
        return directory.search(wanted.getFilter().orElse("")).stream()
                .map(PartnerSummary::id)
                .skip(wanted.getOffset())
                .limit(wanted.getLimit());
    }
}
