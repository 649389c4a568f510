package org.partnerportal.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The agreement as it stands now, in both languages. A changed text is a new version; none is ever edited.
@Component
public class Agreements {

    private static final String CURRENT = "2026-1";

    private final Agreement chinese;
    private final Agreement english;

    Agreements() throws IOException {
        this.chinese = read(Locale.SIMPLIFIED_CHINESE);
        this.english = read(Locale.ENGLISH);
    }

    /// The version merchants sign now.
    public String currentVersion() {
        return CURRENT;
    }

    /// The current text in the portal's language nearest to `wanted`.
    public Agreement current(Locale wanted) {
        return wanted.getLanguage().equals("zh") ? chinese : english;
    }

    private static Agreement read(Locale language) throws IOException {
        var text = new ClassPathResource("agreements/" + CURRENT + "_" + language.getLanguage() + ".md")
                .getContentAsString(StandardCharsets.UTF_8);
        return new Agreement(CURRENT, language, text);
    }
}
