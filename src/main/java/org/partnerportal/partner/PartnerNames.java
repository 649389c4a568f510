package org.partnerportal.partner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Partners' names, remembered for a minute: lists name the same few again and again. A change is known at once on the
/// node that made it, on the others within that minute.
@Component
class PartnerNames {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 5000;

    private record Known(String name, Instant readAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<PartnerId, Known> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PartnerId, Known> eldest) {
            return size() > MOST;
        }
    };

    PartnerNames(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String of(PartnerId partner) {
        var now = clock.instant();
        var remembered = remembered(partner);
        if (remembered != null && remembered.readAt().plus(REMEMBERED).isAfter(now)) {
            return remembered.name();
        }
        var name = jdbc.sql("select name from partner where id = ?")
                .param(BinaryIds.bytes(partner.value()))
                .query(String.class)
                .optional();
        name.ifPresent(read -> remember(partner, new Known(read, now)));
        return name.orElse("");
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(PartnerChanged event) {
        synchronized (known) {
            known.remove(event.partner());
        }
    }

    private @Nullable Known remembered(PartnerId partner) {
        synchronized (known) {
            return known.get(partner);
        }
    }

    private void remember(PartnerId partner, Known name) {
        synchronized (known) {
            known.put(partner, name);
        }
    }
}
