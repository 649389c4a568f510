package org.partnerportal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.partnerportal.uikit.PortalTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Hands a letter to the mail server.
///
/// A node killed between the server's yes and our note of it sends the letter again: it then carries the same
/// Message-ID (RFC 5322, 3.6.4), by which mail programs show it once.
@Component
class LetterSending {

    private static final Logger LOG = LoggerFactory.getLogger(LetterSending.class);

    private final Letters letters;
    private final PortalTexts texts;
    private final ObjectProvider<JavaMailSender> server;
    private final String from;
    private final Clock clock;

    LetterSending(
            Letters letters,
            PortalTexts texts,
            ObjectProvider<JavaMailSender> server,
            @Value("${portal.mail.from}") String from,
            Clock clock) {
        this.letters = letters;
        this.texts = texts;
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    /// Sends the letter, unless that was done already.
    ///
    /// @throws NoMailServer if the portal was not told of one; the letter waits
    void send(UUID id) {
        letters.waiting(id).ifPresent(letter -> {
            var sender = server.getIfAvailable();
            if (sender == null) {
                throw new NoMailServer();
            }
            sender.send(message(sender.createMimeMessage(), id, letter));
            letters.sent(id, clock.instant());
        });
    }

    /// Stops trying; what was in the letter is gone.
    void giveUp(UUID id) {
        LOG.warn("Letter {} could not be delivered for days and is given up", id);
        letters.givenUp(id, clock.instant());
    }

    private MimeMessage message(MimeMessage message, UUID id, Letter letter) {
        try {
            var words = letter.arguments().toArray();
            var written = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            written.setFrom(from);
            written.setTo(letter.to());
            written.setSubject(texts.getTranslation(letter.key() + ".subject", letter.language(), words));
            written.setText(texts.getTranslation(letter.key() + ".text", letter.language(), words));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", letter.language().toLanguageTag());
            message.setHeader("Message-ID", "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">");
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("A letter cannot be written", e);
        }
    }
}
