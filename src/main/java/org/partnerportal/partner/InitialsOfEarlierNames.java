package org.partnerportal.partner;

import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives the partners that were taken in before names were found by initials theirs, once.
@Component
class InitialsOfEarlierNames {

    private static final int BATCH = 500;

    private record Nameless(PartnerId id, String name) {}

    private final JdbcClient jdbc;

    InitialsOfEarlierNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fillIn() {
        for (var filled = BATCH; filled == BATCH; ) {
            var found = jdbc.sql("select id, name from partner where name_initials is null limit " + BATCH)
                    .query((row, number) ->
                            new Nameless(new PartnerId(BinaryIds.uuid(row.getBytes(1))), row.getString(2)))
                    .list();
            found.forEach(each -> jdbc.sql("update partner set name_initials = ? where id = ?")
                    .params(Initials.of(each.name()), BinaryIds.bytes(each.id().value()))
                    .update());
            filled = found.size();
        }
    }
}
