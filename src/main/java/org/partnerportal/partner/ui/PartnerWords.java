package org.partnerportal.partner.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.Industry;
import org.partnerportal.partner.Contract;
import org.partnerportal.shared.Capability;
import org.partnerportal.uikit.Languages;

/// Puts what is agreed with a partner into words.
@SpringComponent
class PartnerWords {

    static final FieldPath SUBJECT_TYPE = FieldPath.of("subject_info.subject_type");

    private final FieldCatalogue catalogue;
    private final RegionChoices regions;

    PartnerWords(FieldCatalogue catalogue, RegionChoices regions) {
        this.catalogue = catalogue;
        this.regions = regions;
    }

    String contract(Contract contract) {
        return contract.equals(Contract.OPEN)
                ? "—"
                : text("partner.contract-term", day(contract.from()), day(contract.until()));
    }

    String industries(Set<String> names) {
        return listed(names.stream().map(this::industry).toList());
    }

    String industry(String name) {
        return catalogue.industries().stream()
                .filter(industry -> industry.name().equals(name))
                .findFirst()
                .map(industry -> label(industry))
                .orElse(name);
    }

    String subjectTypes(Set<String> codes) {
        return listed(codes.stream().map(this::subjectType).toList());
    }

    String subjectType(String code) {
        return catalogue.shown(SUBJECT_TYPE, code, UI.getCurrent().getLocale());
    }

    String capabilities(Set<Capability> capabilities) {
        return listed(capabilities.stream().map(this::capability).toList());
    }

    String capability(Capability capability) {
        return text("catalogue.fact.CAPABILITY." + capability);
    }

    String regions(Set<String> beginnings) {
        return listed(beginnings.stream().map(this::region).toList());
    }

    String region(String beginning) {
        return regions.name(beginning, UI.getCurrent().getLocale());
    }

    String yesNo(boolean yes) {
        return text(yes ? "partner.yes" : "partner.no");
    }

    private String label(Industry industry) {
        return industry.label(UI.getCurrent().getLocale());
    }

    private static String listed(Collection<String> words) {
        var chinese = Languages.nearest(UI.getCurrent().getLocale()).equals(Languages.CHINESE);
        return words.isEmpty() ? text("partner.all") : words.stream().collect(Collectors.joining(chinese ? "、" : ", "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? text("partner.open-end") : day.toString();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
