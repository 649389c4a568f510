package org.partnerportal.onboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.standard.AskedOf;
import org.partnerportal.standard.AskedOf.Situation;
import org.partnerportal.standard.StandardAudience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The applications that are still on their way: those a raised standard may hit.
///
/// For the portal's own jobs only: it knows no scope.
@Component
class ApplicationsAsked implements StandardAudience {

    private static final String UNDER_WAY = Arrays.stream(ApplicationStatus.values())
            .filter(status -> !status.ended())
            .map(status -> "'" + status.name() + "'")
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final SealedForms forms;

    ApplicationsAsked(JdbcClient jdbc, SealedForms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    @Override
    public Kind kind() {
        return Kind.APPLICATION;
    }

    @Override
    public List<Member> after(long id, int limit) {
        return jdbc.sql("select id, provider_id, status, form, created_at from merchant_application where id > ?"
                        + " and status in (" + UNDER_WAY + ") order by id limit ?")
                .params(id, limit)
                .query(this::member)
                .list();
    }

    private Member member(ResultSet row, int number) throws SQLException {
        var id = new MerchantApplicationId(row.getLong("id"));
        var situation = ApplicationStatus.valueOf(row.getString("status")).editable()
                ? Situation.PREPARING
                : Situation.IN_REVIEW;
        var since = LocalDate.ofInstant(row.getTimestamp("created_at").toInstant(), SchemeTime.ZONE);
        return new Member(
                id.value(),
                new PartnerId(BinaryIds.uuid(row.getBytes("provider_id"))),
                new AskedOf(forms.open(id, row.getBytes("form")), situation, since, Set.of(), Map.of()));
    }
}
