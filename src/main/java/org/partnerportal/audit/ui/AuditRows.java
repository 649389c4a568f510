package org.partnerportal.audit.ui;

import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.audit.AuditReading;
import org.partnerportal.audit.AuditRecord;

/// Fetches the log's records as they come into sight. Between two fetches it keeps where pages begin, never a record.
final class AuditRows {

    private final AuditReading reading;
    private final List<Long> begins = new ArrayList<>();
    private @Nullable String subject;

    AuditRows(AuditReading reading) {
        this.reading = reading;
        narrow(null);
    }

    /// Begins anew at the latest record, of one thing's id or of everything.
    void narrow(@Nullable String subjectId) {
        subject = subjectId;
        begins.clear();
        begins.add(Long.MAX_VALUE);
    }

    Stream<AuditRecord> fetch(Query<AuditRecord, Void> wanted) {
        var rows = new ArrayList<AuditRecord>();
        var skipped = wanted.getOffset() % AuditReading.PAGE;
        for (var page = wanted.getOffset() / AuditReading.PAGE; rows.size() < skipped + wanted.getLimit(); page++) {
            if (!reached(page)) {
                break;
            }
            rows.addAll(read(page));
        }
        return rows.stream().skip(skipped).limit(wanted.getLimit());
    }

    private boolean reached(int page) {
        while (begins.size() <= page) {
            var known = begins.size();
            read(known - 1);
            if (begins.size() == known) {
                return false;
            }
        }
        return true;
    }

    private List<AuditRecord> read(int page) {
        var found = reading.page(begins.get(page), subject);
        if (begins.size() == page + 1 && found.size() == AuditReading.PAGE) {
            begins.add(found.getLast().id());
        }
        return found;
    }
}
