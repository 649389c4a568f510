package org.partnerportal.credential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnerportal.credential.CredentialDates;
import org.partnerportal.uikit.Moments;

/// When a key or secret was made, was last used, and ends.
final class DateLine extends Div {

    DateLine(CredentialDates dates, Moments moments) {
        addClassNames("credential-dates", "soft");
        say("credential.created", dates.createdAt(), moments);
        if (dates.lastUsedAt() == null) {
            add(new Span(getTranslation("credential.never-used")));
        }
        say("credential.last-used", dates.lastUsedAt(), moments);
        say("credential.expires", dates.expiresAt(), moments);
        say("credential.retires", dates.revokedAt() == null ? dates.retiresAt() : null, moments);
        say("credential.revoked", dates.revokedAt(), moments);
    }

    private void say(String key, @Nullable Instant moment, Moments moments) {
        if (moment != null) {
            var words = new Span(getTranslation(key, moments.relative(moment, getLocale())));
            words.setTitle(moments.exact(moment, getLocale()));
            add(words);
        }
    }
}
