package org.partnerportal.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.shared.PartnerId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All switches. Where nobody touched one, the feature is on.
@Repository
class FeatureSwitches {

    // A key's column holds no null: the switch for all partners stands under the id nobody has.
    private static final UUID ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    FeatureSwitches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The switch of this partner, then that of all, those that hold now.
    List<FeatureSwitch> holding(Feature feature, @Nullable PartnerId partner, Instant now) {
        return jdbc.sql("""
                        select * from feature_switch
                         where feature = ? and partner_id in (?, ?) and (until is null or until > ?)
                         order by partner_id = ?""")
                .params(feature.name(), bytes(partner), bytes(null), Timestamp.from(now), bytes(null))
                .query(FeatureSwitches::row)
                .list();
    }

    Optional<FeatureSwitch> find(Feature feature, @Nullable PartnerId partner) {
        return jdbc.sql("select * from feature_switch where feature = ? and partner_id = ?")
                .params(feature.name(), bytes(partner))
                .query(FeatureSwitches::row)
                .optional();
    }

    /// Every switch of a feature: the one for all first, then the partners' own, the last changed first.
    List<FeatureSwitch> of(Feature feature, int limit) {
        return jdbc.sql("""
                        select * from feature_switch where feature = ?
                         order by partner_id = ? desc, changed_at desc, partner_id limit ?""")
                .params(feature.name(), bytes(null), limit)
                .query(FeatureSwitches::row)
                .list();
    }

    /// @throws ChangedMeanwhile if somebody else changed it since it was seen
    void save(FeatureSwitch wanted, AccountId by, Instant at) {
        if (wanted.version() == FeatureSwitch.FIRST) {
            add(wanted, by, at);
            return;
        }
        var saved = jdbc.sql("""
                        update feature_switch
                           set enabled = ?, until = ?, changed_by = ?, changed_at = ?, version = version + 1
                         where feature = ? and partner_id = ? and version = ?""")
                .params(Arrays.asList(
                        wanted.enabled(),
                        timestamp(wanted.until()),
                        BinaryIds.bytes(by.value()),
                        Timestamp.from(at),
                        wanted.feature().name(),
                        bytes(wanted.partner()),
                        wanted.version()))
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private void add(FeatureSwitch wanted, AccountId by, Instant at) {
        try {
            jdbc.sql("""
                            insert into feature_switch
                                (feature, partner_id, enabled, until, changed_by, changed_at, version)
                            values (?, ?, ?, ?, ?, ?, 0)""")
                    .params(Arrays.asList(
                            wanted.feature().name(),
                            bytes(wanted.partner()),
                            wanted.enabled(),
                            timestamp(wanted.until()),
                            BinaryIds.bytes(by.value()),
                            Timestamp.from(at)))
                    .update();
        } catch (DuplicateKeyException somebodyElseDid) {
            throw new ChangedMeanwhile();
        }
    }

    void remove(Feature feature, PartnerId partner) {
        jdbc.sql("delete from feature_switch where feature = ? and partner_id = ?")
                .params(feature.name(), bytes(partner))
                .update();
    }

    private static FeatureSwitch row(ResultSet row, int number) throws SQLException {
        var partner = BinaryIds.uuid(row.getBytes("partner_id"));
        var until = row.getTimestamp("until");
        return new FeatureSwitch(
                Feature.valueOf(row.getString("feature")),
                partner.equals(ALL) ? null : new PartnerId(partner),
                row.getBoolean("enabled"),
                until == null ? null : until.toInstant(),
                row.getLong("version"));
    }

    private static byte[] bytes(@Nullable PartnerId partner) {
        return BinaryIds.bytes(partner == null ? ALL : partner.value());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
