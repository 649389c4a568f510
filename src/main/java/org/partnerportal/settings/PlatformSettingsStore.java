package org.partnerportal.settings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the platform's settings; what nobody set is as usual.
@Repository
class PlatformSettingsStore {

    private static final String HOURS = "working-hours";
    private static final String LANGUAGE = "default-language";
    private static final String HELP = "help";

    private record Stored(String content, long version) {}

    private final JdbcClient jdbc;

    PlatformSettingsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlatformSettings read() {
        var stored = jdbc
                .sql("select name, content, version from platform_setting")
                .query((row, number) ->
                        Map.entry(row.getString("name"), new Stored(row.getString("content"), row.getLong("version"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var nothing = new Stored("", 0);
        return new PlatformSettings(
                WorkingHours.parse(stored.getOrDefault(HOURS, nothing).content())
                        .orElse(WorkingHours.USUAL),
                Locale.forLanguageTag(
                        stored.getOrDefault(LANGUAGE, new Stored("en", 0)).content()),
                stored.getOrDefault(HELP, nothing).content(),
                stored.values().stream().mapToLong(Stored::version).sum());
    }

    /// @throws ChangedMeanwhile if somebody else changed any of them since they were read
    void save(PlatformSettings settings, AccountId by, Instant at) {
        // Whoever comes second waits here, and then sees the first one's doing.
        jdbc.sql("insert into platform_setting values ('guard', '', ?, ?, 0) on duplicate key update name = name")
                .params(BinaryIds.bytes(by.value()), Timestamp.from(at))
                .update();
        jdbc.sql("select version from platform_setting where name = 'guard' for update")
                .query(Long.class)
                .single();
        if (read().version() != settings.version()) {
            throw new ChangedMeanwhile();
        }
        save(HOURS, settings.hours().written(), by, at);
        save(LANGUAGE, settings.defaultLanguage().toLanguageTag(), by, at);
        save(HELP, settings.help(), by, at);
    }

    private void save(String name, String content, AccountId by, Instant at) {
        jdbc.sql("""
                        insert into platform_setting (name, content, changed_by, changed_at, version)
                        values (?, ?, ?, ?, 1) as fresh
                        on duplicate key update content = fresh.content, changed_by = fresh.changed_by,
                               changed_at = fresh.changed_at, version = platform_setting.version + 1""")
                .params(name, content, BinaryIds.bytes(by.value()), Timestamp.from(at))
                .update();
    }
}
