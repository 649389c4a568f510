package org.partnerportal.review.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.onboarding.SubmittedField;
import org.partnerportal.onboarding.ui.ItemLabels;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.PortalTexts;

/// How a case's contents read in somebody's language.
@SpringComponent
class CaseWords {

    private final FieldCatalogue catalogue;
    private final ItemLabels labels;
    private final Moments moments;
    private final PortalTexts texts;

    CaseWords(FieldCatalogue catalogue, ItemLabels labels, Moments moments, PortalTexts texts) {
        this.catalogue = catalogue;
        this.labels = labels;
        this.moments = moments;
        this.texts = texts;
    }

    String label(FieldPath path, Locale locale) {
        return labels.of(path, locale);
    }

    /// A value as it may be read: masked already where it is sensitive, else a choice's label or the value itself.
    String shown(SubmittedField field, String value, Locale locale) {
        return field.field().sensitive() ? value : catalogue.shown(field.path(), value, locale);
    }

    String subjectType(@Nullable String value, Locale locale) {
        return value == null ? "" : catalogue.shown(QueueColumns.SUBJECT_TYPE, value, locale);
    }

    /// What the provider would read of this reason, in the language it is written in.
    String outwardText(ReturnReason reason, FieldPath path, Locale language) {
        return texts.getTranslation(reason.outwardKey(), language, label(path, language));
    }

    String minute(Instant moment, Locale locale) {
        return moments.minute(moment, locale);
    }

    boolean over(Instant moment) {
        return moments.over(moment);
    }

    Span ago(Instant moment, Locale locale) {
        return moments.ago(moment, locale);
    }
}
