package org.partnerportal.screening;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// A shop is mostly where it is registered; one in another province is worth a look, no more.
final class PlacesAgree implements ScreeningRule {

    private static final FieldPath LICENCE = FieldPath.of("subject_info.business_license_info.license_number");
    private static final FieldPath SHOP = FieldPath.of("business_info.sales_info.biz_store_info.biz_address_code");
    private static final int CREDIT_CODE = 18;

    private final FieldCatalogue catalogue;

    PlacesAgree(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<Finding> findings(SubmissionToScreen submission) {
        var form = submission.form();
        var registered = registered(form);
        var shop = form.first(SHOP).filter(code -> code.matches("\\d{6}"));
        return registered.isPresent()
                        && shop.isPresent()
                        && !shop.get().startsWith(registered.get().substring(0, 2))
                ? Stream.of(new Finding(
                        "screening.finding.other-province",
                        Severity.INFO,
                        SHOP,
                        place(registered.get()),
                        place(shop.get())))
                : Stream.empty();
    }

    // Characters 3 to 8 of a unified social credit code are the registration authority's region; 10 is the state
    // itself.
    private static Optional<String> registered(FormValues form) {
        return form.first(LICENCE)
                .filter(number -> number.length() == CREDIT_CODE)
                .map(number -> number.substring(2, 8))
                .filter(region -> region.matches("\\d{6}") && !region.startsWith("10"));
    }

    // A place's name stands in Chinese, as on the papers, whatever the reader's language.
    private String place(String region) {
        return catalogue.shown(SHOP, region, Locale.CHINA);
    }
}
