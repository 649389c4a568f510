package org.partnerportal.bulkboarding;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;

/// An import has got from one state to the next.
public record ImportMoved(BulkImportId id, PartnerId provider, ImportState from, ImportState to)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return id.subject();
    }

    @Override
    public String action() {
        return "bulkboarding.import-moved";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("state", from.name(), to.name()));
    }

    @Override
    public List<Subject> alsoConcerns() {
        return List.of(list(provider));
    }

    /// What screens listen to that list the imports of a provider.
    public static Subject list(PartnerId provider) {
        return new Subject("bulk-imports", provider.toString());
    }
}
