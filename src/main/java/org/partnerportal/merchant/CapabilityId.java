package org.partnerportal.merchant;

import java.util.Optional;
import java.util.stream.Stream;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.shared.Capability;
import org.partnerportal.shared.Subject;

/// A payment product of one merchant.
public record CapabilityId(MerchantId merchant, Capability capability) {

    static final String KIND = "capability";

    /// The product by its merchant's number and its own name, if both are such.
    public static Optional<CapabilityId> parse(String merchant, String capability) {
        return MerchantId.parse(merchant)
                .flatMap(mid -> Stream.of(Capability.values())
                        .filter(each -> each.name().equals(capability))
                        .findFirst()
                        .map(found -> new CapabilityId(mid, found)));
    }

    static Optional<CapabilityId> of(Subject subject) {
        var parts = subject.id().split("-", 2);
        return parts.length == 2 ? parse(parts[0], parts[1]) : Optional.empty();
    }

    /// What its documents belong to.
    public Subject subject() {
        return new Subject(KIND, toString());
    }

    @Override
    public String toString() {
        return merchant + "-" + capability;
    }
}
