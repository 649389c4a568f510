package org.partnerportal.standard.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.standard.StandardBook;
import org.partnerportal.standard.StandardVersion;
import org.springframework.stereotype.Component;

/// Makes the parts of the book's page of what a version says.
@Component
class BookParts {

    private final StandardBook book;
    private final FieldCatalogue catalogue;
    private final ImpactParts impacts;
    private final ExampleParts examples;

    BookParts(StandardBook book, FieldCatalogue catalogue, ImpactParts impacts, ExampleParts examples) {
        this.book = book;
        this.catalogue = catalogue;
        this.impacts = impacts;
        this.examples = examples;
    }

    /// @param desk where the draft is changed, none if it is only read
    com.vaadin.flow.component.Component of(
            StandardView.Part part, StandardVersion version, @Nullable DraftDesk desk, Locale locale) {
        var content = book.content(version.number());
        var names = new FieldNames(catalogue, locale);
        return switch (part) {
            case REQUIREMENTS -> requirements(version, desk, locale);
            case CLAUSES -> new ClausesPart(content.clauses(), desk);
            case INDUSTRIES -> new IndustriesPart(content.industries(), names, desk);
            case EXAMPLES -> new ExamplesPart(content.examples(), examples, names, desk);
            case CHANGES -> changes(version);
            case IMPACT -> desk == null ? changes(version) : impacts.of(version, locale);
        };
    }

    private ChangesPart changes(StandardVersion version) {
        return new ChangesPart(
                book.changes(version.number()),
                book.industriesChanged(version.number()),
                book.examplesChanged(version.number()),
                catalogue);
    }

    private RequirementsPart requirements(StandardVersion version, @Nullable DraftDesk desk, Locale locale) {
        var list = new RequirementsPart(book.requirements(version.number(), locale), catalogue);
        return desk == null
                ? list
                : list.changedAt(desk, book.content(version.number()).clauses());
    }
}
