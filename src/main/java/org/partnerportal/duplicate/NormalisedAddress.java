package org.partnerportal.duplicate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address as it is compared: the city's code, then street and numbers without the words people leave out at will.
///
/// `福州市鼓楼区五四路１号Ａ座三层３０１室` and `五四路1-A-3-301` in the same city are one place.
final class NormalisedAddress {

    private static final Pattern PARTS = Pattern.compile("(?<=[省市区县州盟旗])");

    // A compound, park or market is no district, though its name ends like one.
    private static final Pattern DISTRICT = Pattern.compile("^\\p{IsHan}{1,5}?(?<![小园社街景校厂片库港发业])[区县旗](?=.{4})");
    private static final Pattern COUNTERS = Pattern.compile("(号楼|号院|号铺|号|弄|栋|幢|座|单元|层|楼(?=[0-9a-z]|$)|室|房|铺位|商铺|门面)");
    private static final Map<Character, Character> DIGITS =
            Map.of('零', '0', '一', '1', '二', '2', '三', '3', '四', '4', '五', '5', '六', '6', '七', '7', '八', '8', '九', '9');
    private static final int CITY = 4;
    private static final int SHORTEST = 4;

    private NormalisedAddress() {}

    /// None where too little is left to tell a place by.
    static Optional<String> of(String region, String place, String address) {
        var text = Normalizer.normalize(address, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
        for (var part : PARTS.split(place, -1)) {
            text = without(text, part);
        }
        text = DISTRICT.matcher(text).replaceFirst("");
        text = COUNTERS.matcher(digits(text)).replaceAll("-");
        text = text.replaceAll("[^\\p{IsHan}a-z0-9]+", "-")
                .replaceAll("(?<=\\p{IsHan})-|-(?=\\p{IsHan})", "")
                .replaceAll("^-+|-+$", "");
        return text.length() < SHORTEST
                ? Optional.empty()
                : Optional.of(region.substring(0, Math.min(CITY, region.length())) + ":" + text);
    }

    private static String without(String text, String part) {
        if (part.length() > 1 && text.startsWith(part)) {
            return text.substring(part.length());
        }
        var name = part.length() > 2 ? part.substring(0, part.length() - 1) : "";
        return !name.isEmpty() && text.startsWith(name) ? text.substring(name.length()) : text;
    }

    private static String digits(String text) {
        var digits = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            digits.append(DIGITS.getOrDefault(text.charAt(at), text.charAt(at)));
        }
        return digits.toString();
    }
}
