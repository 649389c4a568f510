package org.partnerportal.onboarding;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.partner.PartnerNotFound;
import org.partnerportal.partner.PartnerPageReadersOnly;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.ReadsOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// A partner's figures, for the platform's people and for its own administrators. They count; they name no merchant.
@Service
@PartnerPageReadersOnly
@ReadsOnly
public class PartnerFiguresReading {

    /// How far back the figures look.
    public static final Duration LOOKS_BACK = Duration.ofDays(90);

    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final Clock clock;

    PartnerFiguresReading(JdbcClient jdbc, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /// The figures of a partner.
    ///
    /// @throws PartnerNotFound if it is not the acting person's own
    public PartnerFigures of(PartnerId partner, PartnerKind kind) {
        var own = current.actor().partner();
        if (own != null && !own.equals(partner)) {
            throw new PartnerNotFound();
        }
        var id = BinaryIds.bytes(partner.value());
        return kind == PartnerKind.ACQUIRER
                ? new PartnerFigures(stages("acquirer_id", id), 0, 0, 0, null)
                : provider(id);
    }

    private PartnerFigures provider(byte[] id) {
        var since = Timestamp.from(clock.instant().minus(LOOKS_BACK));
        var judged = jdbc.sql("""
                        select count(*) as judged, coalesce(sum(step.to_status <> 'REMEDIATION'), 0) as passed
                          from merchant_application application
                          join application_step step on step.application_id = application.id
                         where application.provider_id = ? and application.updated_at >= ?
                           and step.at >= ? and step.revision = 1
                           and step.from_status in ('IN_REVIEW', 'SECOND_REVIEW')
                           and step.to_status in ('REMEDIATION', 'ACQUIRER_DECISION', 'DECLINED')""")
                .params(id, since, since)
                .query((row, number) -> new int[] {row.getInt("judged"), row.getInt("passed")})
                .single();
        var days = daysToMend(id, since);
        return new PartnerFigures(stages("provider_id", id), judged[0], judged[1], days.size(), median(days));
    }

    private EnumMap<ApplicationStatus, Integer> stages(String column, byte[] id) {
        var stages = new EnumMap<ApplicationStatus, Integer>(ApplicationStatus.class);
        jdbc.sql("select status, count(*) as total from merchant_application where " + column + " = ? group by status")
                .param(id)
                .query(row -> {
                    stages.put(ApplicationStatus.valueOf(row.getString("status")), row.getInt("total"));
                });
        return stages;
    }

    private List<Double> daysToMend(byte[] id, Timestamp since) {
        return jdbc.sql("""
                        select timestampdiff(second, request.asked_at, request.answered_at) as seconds
                          from merchant_application application
                          join remediation_request request on request.application_id = application.id
                         where application.provider_id = ? and application.updated_at >= ?
                           and request.answered_at >= ?
                         order by seconds""")
                .params(id, since, since)
                .query((row, number) -> row.getLong("seconds") / SECONDS_A_DAY)
                .list();
    }

    private static @Nullable Double median(List<Double> ascending) {
        if (ascending.isEmpty()) {
            return null;
        }
        var middle = ascending.size() / 2;
        return ascending.size() % 2 == 1
                ? ascending.get(middle)
                : (ascending.get(middle - 1) + ascending.get(middle)) / 2;
    }
}
