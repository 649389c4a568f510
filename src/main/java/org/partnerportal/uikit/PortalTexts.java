package org.partnerportal.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every text of the portal, from each module's own `i18n/<module>_<language>.properties`.
///
/// Texts with arguments are written for [MessageFormat]; those without are shown as they stand.
@Component
public class PortalTexts implements I18NProvider {

    private final Map<Locale, Map<String, String>> texts;

    PortalTexts() throws IOException {
        this.texts = Map.of(
                Languages.CHINESE, load("classpath*:i18n/*_zh_CN.properties"),
                Languages.ENGLISH, load("classpath*:i18n/*_en.properties"));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var language = Languages.nearest(locale);
        var text = texts.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            return "!" + key;
        }
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }

    /// Whether there is a text by that key in that language.
    public boolean has(String key, Locale locale) {
        return texts.getOrDefault(Languages.nearest(locale), Map.of()).containsKey(key);
    }

    private static Map<String, String> load(String pattern) throws IOException {
        var all = new HashMap<String, String>();
        for (var bundle : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            read(bundle).forEach((key, text) -> all.put((String) key, (String) text));
        }
        return Map.copyOf(all);
    }

    private static Properties read(Resource bundle) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
