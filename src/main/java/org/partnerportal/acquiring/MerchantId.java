package org.partnerportal.acquiring;

import java.util.Optional;

/// A merchant's number (商户号, `sub_mchid`): ten digits that begin with 16, given once and for good.
public record MerchantId(long value) {

    /// The number in this text, none if it is not one.
    public static Optional<MerchantId> parse(String text) {
        return text.matches("16\\d{8}") ? Optional.of(new MerchantId(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
