package org.partnerportal.watchlist;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;

/// Text as it is compared: one width, one case, simplified characters.
final class SimplifiedText {

    private SimplifiedText() {}

    /// Letters and digits alone.
    static String plain(String text) {
        return simplified(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// One width and case, but as it was written.
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static String simplified(String text) {
        return ZhConverterUtil.toSimple(folded(text));
    }
}
