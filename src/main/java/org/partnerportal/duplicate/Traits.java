package org.partnerportal.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.screening.ComparedText;
import org.springframework.stereotype.Component;

/// Reads from a form by what its merchant might be met again.
@Component
class Traits {

    static final FieldPath SERVICE_PHONE = FieldPath.of("business_info.service_phone");

    static final FieldPath ADMINISTRATOR = FieldPath.of("contact_info.contact_id_number");
    private static final String[] HOLDER = {
        "subject_info.identity_info.id_card_info.id_card_number", "subject_info.identity_info.id_doc_info.id_doc_number"
    };
    private static final FieldPath OWNERS = FieldPath.of("subject_info.ubo_info_list[]");
    private static final FieldPath SHOP = FieldPath.of("business_info.sales_info.biz_store_info.biz_store_address");
    private static final FieldPath SHOP_REGION =
            FieldPath.of("business_info.sales_info.biz_store_info.biz_address_code");
    private static final int SHORTEST_PHONE = 7;

    private final FieldCatalogue catalogue;

    Traits(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Trait> of(FormValues form) {
        var licence = numbers(
                        form,
                        TraitKind.LICENCE,
                        "subject_info.business_license_info.license_number",
                        "subject_info.certificate_info.cert_number")
                .toList();
        return Stream.of(
                        licence.isEmpty() ? numbers(form, TraitKind.HOLDER, HOLDER) : licence.stream(),
                        numbers(form, TraitKind.ID, HOLDER),
                        numbers(form, TraitKind.ID, ADMINISTRATOR.value()),
                        owners(form),
                        numbers(form, TraitKind.ACCOUNT, "bank_account_info.account_number"),
                        phones(form),
                        address(form))
                .flatMap(each -> each)
                .toList();
    }

    /// The trait that makes two applications the same merchant's: its licence, or who runs it where there is none. Its
    /// administrator never does: one who looks after many shops has not made them one.
    static TraitKind identity(List<Trait> traits) {
        return traits.stream().anyMatch(trait -> trait.kind() == TraitKind.LICENCE)
                ? TraitKind.LICENCE
                : TraitKind.HOLDER;
    }

    private static Stream<Trait> owners(FormValues form) {
        return IntStream.range(0, form.occurrences(OWNERS))
                .mapToObj(at -> "subject_info.ubo_info_list[" + at + "].ubo_id_doc_number")
                .flatMap(path -> numbers(form, TraitKind.ID, path));
    }

    private static Stream<Trait> numbers(FormValues form, TraitKind kind, String... paths) {
        return Stream.of(paths)
                .flatMap(
                        path -> form
                                .first(path)
                                .map(value -> new Trait(kind, FieldPath.of(path), ComparedText.plain(value)))
                                .stream());
    }

    private static Stream<Trait> phones(FormValues form) {
        return Stream.of(FieldPath.of("contact_info.mobile_phone"), SERVICE_PHONE)
                .flatMap(path -> form.first(path).map(value -> new Trait(TraitKind.PHONE, path, phone(value))).stream())
                .filter(trait -> trait.value().length() >= SHORTEST_PHONE);
    }

    private static String phone(String value) {
        return ComparedText.plain(value).replaceAll("\\D", "").replaceFirst("^(00)?86(?=1\\d{10}$)", "");
    }

    private Stream<Trait> address(FormValues form) {
        var region = form.first(SHOP_REGION).orElse("");
        var place = region.isEmpty() ? "" : catalogue.shown(SHOP_REGION, region, Locale.CHINA);
        return form
                .first(SHOP)
                .flatMap(address -> NormalisedAddress.of(region, place, address))
                .map(value -> new Trait(TraitKind.ADDRESS, SHOP, value))
                .stream();
    }
}
