package org.partnerportal.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values whose form alone says whether they can be right.
enum TextPattern implements ValueRule {
    CODE("[0-9A-Za-z_]+"),
    PERSON_NAME("[\\p{L}\\p{M}][\\p{L}\\p{M}·•.,'’ -]*"),
    ORGANISATION_CODE("[0-9A-Z]{8}-?[0-9X]"),
    MOBILE("1[3-9]\\d{9}"),
    PHONE("1[3-9]\\d{9}|0\\d{2,3}-?[2-9]\\d{6,7}(-\\d{1,6})?|[48]00-?\\d{3}-?\\d{4}|(95|96|10|12)\\d{3,6}"),
    EMAIL("[\\w.!#$%&'*+/=?^`{|}~-]+@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,}"),
    DOMAIN("([\\p{IsHan}A-Za-z0-9]([\\p{IsHan}A-Za-z0-9-]{0,61}[\\p{IsHan}A-Za-z0-9])?\\.)+[\\p{IsHan}A-Za-z]{2,}"),
    URL("https?://[^\\s/?#]+\\.[^\\s]+"),
    LONGITUDE("-?(180(\\.0{1,6})?|(1[0-7]\\d|\\d{1,2})(\\.\\d{1,6})?)"),
    LATITUDE("-?(90(\\.0{1,6})?|[0-8]?\\d(\\.\\d{1,6})?)"),
    RATE("\\d{1,2}\\.\\d{2}"),
    APPID("wx[0-9a-f]{16}"),
    CORP_ID("(ww|wx)[0-9a-z]{16}"),
    CNAPS("\\d{12}"),
    CAMPAIGN("[0-9A-Za-z]+"),
    OPENID("[0-9A-Za-z_-]+");

    private final Pattern pattern;

    TextPattern(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /// The name of the rule in the catalogue's table and in the problem's key.
    String ruleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<FieldProblem> problem(GivenValue given) {
        return given.wrongUnless(pattern.matcher(given.value()).matches(), ruleName());
    }
}
