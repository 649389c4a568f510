package org.partnerportal.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.settings.ConfigurationEntry.Origin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.stereotype.Service;

/// Shows what the portal was started with. A value is shown only if its name is known to be harmless; of anything else
/// only whether it is set.
@Service
@AdminsOnly
public class ConfigurationReading {

    private static final List<String> HARMLESS = List.of(
            "portal.address",
            "portal.antivirus.address",
            "portal.antivirus.time-limit",
            "portal.antivirus.when-away",
            "portal.bank",
            "portal.company-sign-in.inside",
            "portal.document-check-delay",
            "portal.document-memory",
            "portal.document-reading-delay",
            "portal.document-time-limit",
            "portal.document-workplaces",
            "portal.documents",
            "portal.documents.store",
            "portal.documents.s3.bucket",
            "portal.documents.s3.prefix",
            "portal.documents.s3.region",
            "portal.documents.s3.time-limit",
            "portal.mail.from",
            "portal.retention.never-submitted-days",
            "portal.sign-in.free-tries",
            "portal.sign-in.free-tries-per-address",
            "portal.sign-in.idle",
            "portal.sign-in.idle-platform",
            "portal.sign-in.longest",
            "portal.sign-in.warning",
            "server.port",
            "server.servlet.session.timeout",
            "server.shutdown",
            "spring.datasource.username",
            "spring.datasource.hikari.maximum-pool-size",
            "spring.mail.host",
            "spring.mail.port",
            "spring.mail.username",
            "spring.profiles.active",
            "db-scheduler.threads",
            "db-scheduler.polling-interval",
            "java.version",
            "user.timezone");

    // Shown without what may be secret in them.
    private static final List<String> ADDRESSES = List.of("spring.datasource.url", "portal.documents.s3.endpoint");

    private static final List<String> ALWAYS_NAMED = List.of(
            "portal.master-key",
            "portal.documents.s3.endpoint",
            "spring.datasource.url",
            "spring.datasource.password",
            "spring.mail.password");

    private final ConfigurableEnvironment environment;

    ConfigurationReading(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /// Everything the portal reads, by name.
    public List<ConfigurationEntry> entries() {
        var names = new TreeSet<String>(HARMLESS);
        names.addAll(ALWAYS_NAMED);
        names.addAll(own());
        var entries = new ArrayList<ConfigurationEntry>();
        names.forEach(name -> entries.add(entry(name)));
        return List.copyOf(entries);
    }

    /// Whether uploaded files are scanned for viruses.
    public boolean scansFiles() {
        return !environment.getProperty("portal.antivirus.address", "").isBlank();
    }

    private ConfigurationEntry entry(String name) {
        var set = environment.containsProperty(name)
                && !Objects.requireNonNullElse(environment.getProperty(name), "")
                        .isEmpty();
        if (ADDRESSES.contains(name)) {
            return new ConfigurationEntry(name, place(environment.getProperty(name)), set, false, origin(name));
        }
        var harmless = HARMLESS.contains(name);
        return new ConfigurationEntry(
                name, harmless ? environment.getProperty(name) : null, set, !harmless, origin(name));
    }

    // Whatever else stands under the portal's own name: a new setting is listed from its first day.
    private Set<String> own() {
        var names = new TreeSet<String>();
        for (var source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> known) {
                for (var name : known.getPropertyNames()) {
                    if (name.startsWith("portal.")) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    // An address may carry a name and a password, before its host or behind a question mark.
    private static @Nullable String place(@Nullable String url) {
        return url == null ? null : url.replaceAll("//[^/@]*@", "//").replaceAll("\\?.*$", "");
    }

    private Origin origin(String name) {
        for (var source : environment.getPropertySources()) {
            // The one that speaks for all others says nothing of where it has it from.
            if (!source.getName().equals("configurationProperties") && source.containsProperty(name)) {
                return origin(source);
            }
        }
        return environment.containsProperty(name) ? Origin.ENVIRONMENT : Origin.NOWHERE;
    }

    private static Origin origin(PropertySource<?> source) {
        var name = source.getName().toLowerCase(Locale.ROOT);
        if (name.contains("commandline")) {
            return Origin.COMMAND_LINE;
        }
        if (name.contains("systemenvironment") || name.contains("systemproperties")) {
            return Origin.ENVIRONMENT;
        }
        return name.contains("class path resource") ? Origin.BUILT_IN : Origin.OTHER;
    }
}
