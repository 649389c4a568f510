package org.partnerportal.bulkboarding;

import java.util.List;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Somebody took a sheet away as it came: everything in it can be read in full there.
public record SheetTakenAway(BulkImportId id) implements DomainEvent {

    @Override
    public Subject subject() {
        return id.subject();
    }

    @Override
    public String action() {
        return "bulkboarding.sheet-taken-away";
    }

    @Override
    public List<Change> changes() {
        return List.of();
    }

    @Override
    public boolean lookOnly() {
        return true;
    }
}
