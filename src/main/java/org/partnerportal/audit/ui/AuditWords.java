package org.partnerportal.audit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerportal.audit.AuditRecord;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.Subject;
import org.partnerportal.uikit.PortalTexts;

/// Puts a record into words: what was done, by whom, to what.
@SpringComponent
class AuditWords {

    private static final String STATUS = "status";

    private final PortalTexts texts;
    private final FieldCatalogue catalogue;

    AuditWords(PortalTexts texts, FieldCatalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    /// What was done. Modules name their actions themselves; one without a text of its own is still told.
    String what(AuditRecord record, Locale locale) {
        var key = "audit.action." + record.action();
        return texts.has(key, locale)
                ? texts.getTranslation(key, locale)
                : texts.getTranslation("audit.action-other", locale, record.action());
    }

    /// Who did it: the person's name and role, or the portal, or a merchant.
    String who(AuditRecord record, Locale locale) {
        var kind = or(
                "audit.actor." + record.actorKind(), "access.role." + record.actorKind(), record.actorKind(), locale);
        return record.name().isEmpty() ? kind : texts.getTranslation("audit.person", locale, record.name(), kind);
    }

    String subject(Subject subject, Locale locale) {
        return or("audit.subject." + subject.kind(), "", subject.kind(), locale);
    }

    /// What a change is about: a field by its label, else the record's own word.
    String path(String path, Locale locale) {
        return catalogue
                .find(FieldPath.of(path))
                .map(field -> field.label(locale))
                .orElseGet(() -> or("audit.path." + path, "", path, locale));
    }

    String value(String path, @Nullable String value, Locale locale) {
        if (value == null) {
            return "—";
        }
        return path.equals(STATUS)
                ? or("onboarding.status." + value, "", value, locale)
                : or("audit.value." + value, "", value, locale);
    }

    private String or(String key, String second, String fallback, Locale locale) {
        if (texts.has(key, locale)) {
            return texts.getTranslation(key, locale);
        }
        return texts.has(second, locale) ? texts.getTranslation(second, locale) : fallback;
    }
}
