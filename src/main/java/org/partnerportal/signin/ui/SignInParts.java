package org.partnerportal.signin.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.partnerportal.signin.BrowserNames;
import org.partnerportal.signin.OpenSessions;
import org.partnerportal.signin.OwnPassword;
import org.partnerportal.signin.OwnSessions;
import org.partnerportal.uikit.AccountPart;
import org.partnerportal.uikit.FrameBar;
import org.partnerportal.uikit.LanguageSwitch;
import org.partnerportal.uikit.Moments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The parts of one's own account that every person has, and the watch over every session.
@Configuration(proxyBeanMethods = false)
class SignInParts {

    private record Part(int order, Supplier<Component> made) implements AccountPart {

        @Override
        public Component part() {
            return made.get();
        }
    }

    @Bean
    AccountPart sessionsPart(OwnSessions sessions, BrowserNames browsers, Moments moments) {
        return new Part(10, () -> new SessionsPart(sessions, browsers, moments));
    }

    @Bean
    AccountPart passwordPart(OwnPassword password) {
        return new Part(20, () -> new PasswordPart(password));
    }

    @Bean
    AccountPart languagePart(LanguageSwitch language) {
        return new Part(80, () -> new LanguagePart(language));
    }

    @Bean
    AccountPart historyPart(OwnSessions sessions, BrowserNames browsers, Moments moments) {
        return new Part(90, () -> new HistoryPart(sessions, browsers, moments));
    }

    @Bean
    FrameBar sessionWatch(OwnSessions sessions, OpenSessions open) {
        return () -> new SessionWatch(sessions, open);
    }
}
