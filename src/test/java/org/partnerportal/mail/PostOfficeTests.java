package org.partnerportal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.TimeOrderedIds;
import org.partnerportal.uikit.PortalTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PostOfficeTests {

    private static final String SECRET = "https://portal.example/join/the-one-time-secret";

    @Autowired
    private PostOffice office;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterSending sending;

    @Autowired
    private PortalTexts texts;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String address = "person-" + UUID.randomUUID() + "@example.test";

    @Test
    void deliversWhatWasPostedOnceItsTransactionHasCommitted() {
        transactions.executeWithoutResult(transaction -> office.post(letter(Locale.SIMPLIFIED_CHINESE)));

        var caught = TestMail.catcher().await(address, 1);
        assertThat(caught.subject()).isEqualTo("一封信");
        assertThat(caught.text()).contains("请在一天内打开 " + SECRET);
    }

    @Test
    void deliversNothingOfATransactionThatFailed() {
        transactions.executeWithoutResult(transaction -> {
            office.post(letter(Locale.ENGLISH));
            transaction.setRollbackOnly();
        });
        transactions.executeWithoutResult(transaction -> office.post(letter(Locale.SIMPLIFIED_CHINESE)));

        TestMail.catcher().await(address, 1);
        assertThat(TestMail.catcher().to(address))
                .extracting(MailCatcher.Caught::subject)
                .containsExactly("一封信");
    }

    @Test
    void takesNoLetterOutsideATransaction() {
        assertThatThrownBy(() -> office.post(letter(Locale.ENGLISH)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsALetterSealedAndForgetsItWhenItIsSent() {
        var id = TimeOrderedIds.next();
        letters.add(id, letter(Locale.ENGLISH), clock.instant());
        assertThat(new String(content(id), StandardCharsets.ISO_8859_1)).doesNotContain("the-one-time-secret", address);

        sending.send(id);

        assertThat(content(id)).isEmpty();
    }

    @Test
    void sendsALetterOnceThoughItsJobRunsTwice() {
        var id = TimeOrderedIds.next();
        letters.add(id, letter(Locale.ENGLISH), clock.instant());

        sending.send(id);
        sending.send(id);

        assertThat(TestMail.catcher().to(address))
                .singleElement()
                .satisfies(caught -> assertThat(caught.messageId()).contains(id.toString()));
    }

    @Test
    void keepsTheLetterWhileTheMailServerIsAway() {
        var id = TimeOrderedIds.next();
        letters.add(id, letter(Locale.ENGLISH), clock.instant());
        var away = new JavaMailSenderImpl();
        away.setHost("127.0.0.1");
        away.setPort(1);

        assertThatThrownBy(() -> sendingBy(away).send(id)).isInstanceOf(MailSendException.class);
        assertThatThrownBy(() -> sendingBy().send(id)).isInstanceOf(NoMailServer.class);

        assertThat(letters.waiting(id)).contains(letter(Locale.ENGLISH));
    }

    @Test
    void forgetsALetterThatIsGivenUp() {
        var id = TimeOrderedIds.next();
        letters.add(id, letter(Locale.ENGLISH), clock.instant());

        sending.giveUp(id);

        assertThat(letters.waiting(id)).isEmpty();
        assertThat(content(id)).isEmpty();
    }

    private Letter letter(Locale language) {
        return new Letter(address, language, "letter-for-tests", SECRET);
    }

    private LetterSending sendingBy(JavaMailSender... servers) {
        var beans = new StaticListableBeanFactory();
        for (var server : servers) {
            beans.addBean("server", server);
        }
        return new LetterSending(letters, texts, beans.getBeanProvider(JavaMailSender.class), "portal@test", clock);
    }

    private byte[] content(UUID id) {
        return jdbc.sql("select coalesce(content, '') from letter where id = ?")
                .param(BinaryIds.bytes(id))
                .query(byte[].class)
                .single();
    }
}
