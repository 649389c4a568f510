package org.partnerportal.demo;

import org.partnerportal.uikit.SignInHints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Offers the demo accounts on the sign-in page.
@Configuration
@Profile("demo")
class DemoSignIn {

    @Bean
    SignInHints hints() {
        return new SignInHints(DemoAccount.ALL.stream()
                .map(account ->
                        new SignInHints.Hint("access.role." + account.role(), account.login(), DemoAccount.PASSWORD))
                .toList());
    }
}
