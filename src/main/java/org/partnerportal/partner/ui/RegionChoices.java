package org.partnerportal.partner.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.uikit.Languages;

/// Provinces and cities to route by, named by the beginning of their GB/T 2260 code.
///
/// The catalogue's register begins with cities; a province's name is what its cities' names begin with.
@SpringComponent
class RegionChoices {

    private static final FieldPath PREMISES = FieldPath.of("business_info.sales_info.biz_store_info.biz_address_code");
    private static final Pattern PROVINCE = Pattern.compile("^(.*?(?:省|自治区|特别行政区)|[^市]{2}市)");
    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;

    private final Map<String, Choice> regions = new LinkedHashMap<>();

    RegionChoices(FieldCatalogue catalogue) {
        for (var region : catalogue.options(PREMISES)) {
            var province = region.value().substring(0, PROVINCE_DIGITS);
            regions.computeIfAbsent(province, code -> province(code, region));
            if (region.value().endsWith("00")) {
                var city = region.value().substring(0, CITY_DIGITS);
                regions.putIfAbsent(city, new Choice(city, region.zh(), region.en()));
            }
        }
    }

    List<String> all() {
        return List.copyOf(regions.keySet());
    }

    String name(String beginning, Locale locale) {
        var region = regions.get(beginning);
        return region == null ? beginning : region.label(Languages.nearest(locale)) + " " + beginning;
    }

    private static Choice province(String code, Choice first) {
        var found = PROVINCE.matcher(first.zh());
        var english = first.en().substring(first.en().lastIndexOf(',') + 1).strip();
        return new Choice(code, found.find() ? found.group(1) : first.zh(), english);
    }
}
