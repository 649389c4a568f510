package org.partnerportal.standard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All versions of the standard. What is published never changes, and is read once.
///
/// What another node publishes is known here within seconds, and in force only from a day on.
@Repository
class Standards implements InitializingBean {

    private static final String COLUMNS =
            "select number, name_zh, name_en, state, based_on, effective_from, version from identity_standard ";

    private final JdbcClient jdbc;
    private final FieldCatalogue catalogue;
    private final Clock clock;
    private final Cache<String, IdentityStandard> published =
            Caffeine.newBuilder().maximumSize(50).build();
    private final Cache<String, List<StandardVersion>> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build();

    Standards(JdbcClient jdbc, FieldCatalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    // Several nodes may start at once: the first one's row stands.
    @Override
    public void afterPropertiesSet() {
        jdbc.sql("""
                        insert ignore into identity_standard (number, name_zh, name_en, state, effective_from, content,
                            changed_at, published_at, version)
                        values (?, ?, ?, 'PUBLISHED', ?, ?, ?, ?, 0)""")
                .params(
                        FirstStandard.NUMBER,
                        FirstStandard.NAME_ZH,
                        FirstStandard.NAME_EN,
                        Date.valueOf(FirstStandard.EFFECTIVE),
                        StandardJson.write(new FirstStandard(catalogue).content()),
                        Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /// All versions, the newest first.
    List<StandardVersion> all() {
        return jdbc.sql(COLUMNS + "order by state, effective_from desc, number desc")
                .query(Standards::version)
                .list();
    }

    Optional<StandardVersion> find(String number) {
        return jdbc.sql(COLUMNS + "where number = ?")
                .param(number)
                .query(Standards::version)
                .optional();
    }

    /// @throws StandardNotFound if there is none by that number
    StandardContent content(String number) {
        return jdbc.sql("select content from identity_standard where number = ?")
                .param(number)
                .query(String.class)
                .optional()
                .map(StandardJson::read)
                .orElseThrow(() -> new StandardNotFound(number));
    }

    /// @throws StandardNotFound if there is none by that number, or it is still a draft
    IdentityStandard published(String number) {
        return published.get(
                number,
                wanted -> find(wanted)
                        .filter(version -> !version.draft())
                        .map(version -> new IdentityStandard(wanted, content(wanted)))
                        .orElseThrow(() -> new StandardNotFound(wanted)));
    }

    /// The version in force on that day: of those effective by then, the latest. Before the first there is the first.
    IdentityStandard inForce(LocalDate day) {
        return published(known.get("", any -> all()).stream()
                .filter(version ->
                        version.effective() != null && !version.effective().isAfter(day))
                .findFirst()
                .map(StandardVersion::number)
                .orElse(FirstStandard.NUMBER));
    }

    void add(StandardVersion draft, StandardContent content, AccountId by, Instant at) {
        jdbc.sql("""
                        insert into identity_standard (number, name_zh, name_en, state, based_on, content, changed_by,
                            changed_at, version)
                        values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        draft.number(),
                        draft.nameZh(),
                        draft.nameEn(),
                        draft.basedOn(),
                        StandardJson.write(content),
                        BinaryIds.bytes(by.value()),
                        Timestamp.from(at)))
                .update();
    }

    /// @throws ChangedMeanwhile if the draft is no longer the one that was seen
    void save(StandardVersion draft, StandardContent content, AccountId by, Instant at) {
        changed(jdbc.sql("""
                        update identity_standard set name_zh = ?, name_en = ?, content = ?, changed_by = ?,
                            changed_at = ?, version = version + 1
                         where number = ? and version = ? and state = 'DRAFT'""")
                .params(
                        draft.nameZh(),
                        draft.nameEn(),
                        StandardJson.write(content),
                        BinaryIds.bytes(by.value()),
                        Timestamp.from(at),
                        draft.number(),
                        draft.version())
                .update());
    }

    /// @throws ChangedMeanwhile if the draft is no longer the one that was seen
    void publish(StandardVersion draft, LocalDate effective, AccountId by, Instant at) {
        changed(jdbc.sql("""
                        update identity_standard set state = 'PUBLISHED', effective_from = ?, published_by = ?,
                            published_at = ?, version = version + 1
                         where number = ? and version = ? and state = 'DRAFT'""")
                .params(
                        Date.valueOf(effective),
                        BinaryIds.bytes(by.value()),
                        Timestamp.from(at),
                        draft.number(),
                        draft.version())
                .update());
    }

    /// @throws ChangedMeanwhile if the draft is no longer the one that was seen
    void remove(StandardVersion draft) {
        changed(jdbc.sql("delete from identity_standard where number = ? and version = ? and state = 'DRAFT'")
                .params(draft.number(), draft.version())
                .update());
    }

    /// What is in force is looked up anew.
    void forget() {
        known.invalidateAll();
        published.invalidateAll();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private static StandardVersion version(ResultSet row, int number) throws SQLException {
        return new StandardVersion(
                row.getString("number"),
                row.getString("name_zh"),
                row.getString("name_en"),
                StandardState.valueOf(row.getString("state")),
                row.getString("based_on"),
                day(row.getDate("effective_from")),
                row.getLong("version"));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
