package org.partnerportal.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A column of a partner sheet. Either language's heading is understood, wherever it stands.
public enum SheetColumn {
    NUMBER("编号", "Number"),
    KIND("类型", "Kind"),
    NAME("名称", "Name"),
    FILING_NUMBER("备案号", "Filing number"),
    CONTRACT_FROM("合同起始日", "Contract from"),
    CONTRACT_UNTIL("合同到期日", "Contract until"),
    INDUSTRIES("行业", "Industries"),
    SUBJECT_TYPES("主体类型", "Types of merchants"),
    CAPABILITIES("支付产品", "Payment products"),
    MICRO("小微商户", "Micro merchants"),
    ROUTING("分配规则", "Routing");

    private final String chinese;
    private final String english;

    SheetColumn(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /// The heading in this language.
    public String heading(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    static Optional<SheetColumn> of(String heading) {
        var text = heading.strip();
        return Arrays.stream(values())
                .filter(column -> column.chinese.equals(text)
                        || column.english.equalsIgnoreCase(text)
                        || column.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
