package org.partnerportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.partnerportal.samples.SamplePacks;

/// A sheet of many companies, as a spreadsheet would have stored it: every text in one table beside the cells, most of
/// them different in every row, every number with its right check digits.
final class ManyMerchants {

    private static final String LICENCE = "subject_info.business_license_info.";
    private static final String PERSON = "subject_info.identity_info.id_card_info.";
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] OF_ID_CARD = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int FLUSHED_EVERY = 500;

    private final Map<String, String> pack = new LinkedHashMap<>();
    private final String prefix;

    ManyMerchants(String prefix) {
        this.prefix = prefix;
        SamplePacks.load(SamplePacks.ENTERPRISE)
                .values()
                .asMap()
                .forEach((path, values) -> pack.put(path.value(), String.join("; ", values)));
    }

    void write(Path file, int rows) {
        var columns = List.copyOf(pack.keySet());
        try (var book = new Workbook(Files.newOutputStream(file), "bench", "1.0")) {
            var sheet = book.newWorksheet("merchants");
            for (var place = 0; place < columns.size(); place++) {
                sheet.value(0, place, columns.get(place));
            }
            for (var row = 1; row <= rows; row++) {
                var values = merchant(row);
                for (var place = 0; place < columns.size(); place++) {
                    sheet.value(row, place, values.getOrDefault(columns.get(place), ""));
                }
                if (row % FLUSHED_EVERY == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many cells of a row are filled.
    int cells() {
        return pack.size();
    }

    private Map<String, String> merchant(int number) {
        var row = new LinkedHashMap<>(pack);
        row.replaceAll((path, value) -> value.replace("file:", prefix + number + "-"));
        row.put("business_code", prefix + number);
        var name = "深圳市样例" + Integer.toString(number, 36).toUpperCase(Locale.ROOT) + "餐饮有限公司";
        row.put(LICENCE + "merchant_name", name);
        row.computeIfPresent("bank_account_info.account_name", (path, before) -> name);
        row.put(LICENCE + "license_number", licence(number));
        row.computeIfPresent(LICENCE + "license_address", (path, before) -> before + number + "号");
        row.computeIfPresent(PERSON + "id_card_number", (path, before) -> idCard(before, number));
        row.computeIfPresent(PERSON + "id_card_address", (path, before) -> before + number + "室");
        row.put("contact_info.mobile_phone", "138" + "%08d".formatted(number));
        row.put("contact_info.contact_email", "merchant" + number + "@example.com");
        row.computeIfPresent("bank_account_info.account_number", (path, before) -> "4000" + "%015d".formatted(number));
        row.put("business_info.merchant_shortname", "样例餐饮" + number);
        return row;
    }

    // GB 32100: the last sign makes the weighted sum come out.
    private static String licence(int number) {
        var body = "91440300" + "MA5" + "%06d".formatted(number);
        var sum = 0;
        var weight = 1;
        for (var place = 0; place < body.length(); place++) {
            sum += SIGNS.indexOf(body.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return body + SIGNS.charAt((31 - sum % 31) % 31);
    }

    // GB 11643: three digits tell those apart who were born on one day.
    private static String idCard(String like, int number) {
        var body = like.substring(0, 10)
                + "%02d%02d%03d".formatted(1 + number / 1000 % 12, 1 + number / 12000 % 28, number % 1000);
        var sum = 0;
        for (var place = 0; place < OF_ID_CARD.length; place++) {
            sum += (body.charAt(place) - '0') * OF_ID_CARD[place];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
