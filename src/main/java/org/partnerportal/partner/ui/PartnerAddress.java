package org.partnerportal.partner.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.function.Function;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.PartnerQuery;
import org.partnerportal.partner.PartnerStanding;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.uikit.AddressParameters;

/// The directory's filters as they stand in its address, so that a link, a reload and the way back restore them.
public final class PartnerAddress {

    private static final String TEXT = "text";
    private static final String KIND = "kind";
    private static final String STANDING = "standing";
    private static final String ENDING = "ending";
    private static final String ACQUIRER = "acquirer";

    private PartnerAddress() {}

    /// What the address asks for; what it holds beside is passed over.
    public static PartnerQuery query(QueryParameters address) {
        return new PartnerQuery(
                AddressParameters.one(address, TEXT, Function.identity()),
                AddressParameters.one(address, KIND, text -> AddressParameters.named(PartnerKind.values(), text)),
                AddressParameters.one(
                        address, STANDING, text -> AddressParameters.named(PartnerStanding.values(), text)),
                address.getSingleParameter(ENDING).filter("soon"::equals).isPresent(),
                AddressParameters.one(address, ACQUIRER, PartnerId::of));
    }

    /// The address that asks for this.
    public static QueryParameters of(PartnerQuery query) {
        return new AddressParameters()
                .with(TEXT, query.text())
                .with(KIND, query.kind())
                .with(STANDING, query.standing())
                .with(ENDING, query.endingSoon() ? "soon" : null)
                .with(ACQUIRER, query.acquirer())
                .all();
    }
}
