package org.partnerportal.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A mail server on this machine that delivers nothing and keeps everything, for tests and the evaluation run.
public final class MailCatcher {

    /// A letter as it arrived.
    public record Caught(String to, String subject, String text, String messageId) {

        /// The first address of a page in the letter.
        public String link() {
            var found = Pattern.compile("https?://\\S+").matcher(text);
            if (!found.find()) {
                throw new IllegalStateException("No link in: " + subject);
            }
            return found.group();
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    /// Starts one on a free port; it ends with the process.
    public static MailCatcher start() {
        var catcher = new MailCatcher();
        catcher.server.start();
        return catcher;
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /// All letters, in the order they arrived.
    public List<Caught> all() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailCatcher::caught)
                .toList();
    }

    /// The letters that have come for this address.
    public List<Caught> to(String address) {
        return all().stream().filter(letter -> letter.to().equals(address)).toList();
    }

    /// The newest letter for this address, once `count` have come for it.
    public Caught await(String address, int count) {
        // Counted before looking: a letter that comes in between is not waited for a second time.
        for (var seen = all().size(); to(address).size() < count; seen = all().size()) {
            if (!server.waitForIncomingEmail(PATIENCE.toMillis(), seen + 1)) {
                throw new IllegalStateException("Waited in vain for letter " + count);
            }
        }
        return to(address).get(count - 1);
    }

    private static Caught caught(MimeMessage message) {
        try {
            return new Caught(
                    message.getRecipients(Message.RecipientType.TO)[0].toString(),
                    message.getSubject(),
                    message.getContent().toString(),
                    message.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(message), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
