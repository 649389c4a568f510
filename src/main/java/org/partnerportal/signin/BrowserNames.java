package org.partnerportal.signin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.uikit.PortalTexts;
import org.springframework.stereotype.Component;

/// A device in words, for instance "Chrome on Windows", from what the browser calls itself.
@Component("signinBrowserNames")
public class BrowserNames {

    // The order matters: most browsers also name those they descend from.
    private static final Map<String, String> BROWSERS = ordered(
            "MicroMessenger",
            "WeChat",
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS",
            "Firefox",
            "HeadlessChrome",
            "Chrome",
            "Chrome/",
            "Chrome",
            "CriOS",
            "Chrome",
            "Safari/",
            "Safari",
            "curl/",
            "curl");
    private static final Map<String, String> SYSTEMS = ordered(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "CrOS",
            "ChromeOS",
            "Mac OS",
            "macOS",
            "HarmonyOS",
            "HarmonyOS",
            "Linux",
            "Linux");

    private final PortalTexts texts;

    BrowserNames(PortalTexts texts) {
        this.texts = texts;
    }

    /// The browser and its system, as far as they tell.
    public String of(String agent, Locale locale) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        if (browser.isPresent() && system.isPresent()) {
            return texts.getTranslation("signin.device.on", locale, browser.get(), system.get());
        }
        return browser.or(() -> system).orElseGet(() -> texts.getTranslation("signin.device.unknown", locale));
    }

    private static Optional<String> first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> ordered(String... signsAndNames) {
        var names = new LinkedHashMap<String, String>();
        for (var n = 0; n < signsAndNames.length; n += 2) {
            names.put(signsAndNames[n], signsAndNames[n + 1]);
        }
        return names;
    }
}
