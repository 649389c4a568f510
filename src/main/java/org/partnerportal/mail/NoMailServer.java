package org.partnerportal.mail;

/// The portal was not told of a mail server (`spring.mail.host`): letters wait.
class NoMailServer extends IllegalStateException {

    NoMailServer() {
        super("No mail server is configured (spring.mail.host): the letter waits");
    }
}
