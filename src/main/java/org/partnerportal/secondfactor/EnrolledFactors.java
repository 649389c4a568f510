package org.partnerportal.secondfactor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has a second factor, for lists of people. That one is there is all it tells.
///
/// No use case: whoever calls it has checked that these people may be seen.
@Component
public class EnrolledFactors {

    private final JdbcClient jdbc;

    EnrolledFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those among these people who have an authenticator app or a passkey.
    public Set<AccountId> among(List<AccountId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        var marks = String.join(", ", people.stream().map(any -> "?").toList());
        var ids = people.stream().map(person -> BinaryIds.bytes(person.value())).toList();
        var twice = new ArrayList<>(ids);
        twice.addAll(ids);
        return new HashSet<>(jdbc.sql("select account_id from totp_secret where account_id in (" + marks
                        + ") union select account_id from passkey where account_id in (" + marks + ")")
                .params(twice)
                .query((row, number) -> new AccountId(BinaryIds.uuid(row.getBytes("account_id"))))
                .list());
    }
}
