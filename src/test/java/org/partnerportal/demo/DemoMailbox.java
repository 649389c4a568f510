package org.partnerportal.demo;

import java.util.stream.Collectors;
import org.partnerportal.mail.MailCatcher;
import org.partnerportal.mail.TestMail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/// Shows the letters of an evaluation run at `/demo/mailbox`: it has no real mail server, and its people no real
/// addresses.
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoMailbox {

    @Bean
    @Order(0)
    SecurityFilterChain demoMailboxSecurity(HttpSecurity http) {
        return http.securityMatcher("/demo/mailbox")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> demoMailboxPage(ObjectProvider<MailCatcher> own) {
        var catcher = own.getIfAvailable(TestMail::catcher);
        return RouterFunctions.route()
                .GET(
                        "/demo/mailbox",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .body(page(letters(catcher))))
                .build();
    }

    private static String page(String letters) {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta http-equiv="refresh" content="5"><title>Demo mailbox · 演示邮箱</title>
                <style>body{font:16px/1.5 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif;max-width:720px;margin:2rem auto;padding:0 1rem}
                article{border-top:1px solid #DDE3E8;padding:1rem 0}pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}
                h2{font-size:1.1rem;margin:0}</style>
                <h1>Demo mailbox · 演示邮箱</h1><p>Letters the portal sent, newest first. 系统发出的邮件，最新的在前。</p>%s</html>
                """.formatted(letters);
    }

    private static String letters(MailCatcher catcher) {
        return catcher.all().reversed().stream().map(DemoMailbox::letter).collect(Collectors.joining());
    }

    private static String letter(MailCatcher.Caught letter) {
        var text = HtmlUtils.htmlEscape(letter.text()).replaceAll("(https?://\\S+)", "<a href=\"$1\">$1</a>");
        return "<article><h2>%s</h2><p>%s</p><pre>%s</pre></article>"
                .formatted(HtmlUtils.htmlEscape(letter.subject()), HtmlUtils.htmlEscape(letter.to()), text);
    }
}
