package org.partnerportal.partner.ui;

import com.vaadin.flow.data.provider.Query;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerPage;
import org.partnerportal.partner.PartnerQuery;
import org.partnerportal.partner.PartnerSummary;

/// Fetches the directory's rows as they come into sight. Between two fetches it keeps where pages begin, never a row.
final class PartnerRowsInSight implements Serializable {

    static final int PAGE = PartnerDirectory.PAGE;

    private final transient PartnerDirectory directory;
    private final transient List<PartnerPage.Position> begins = new ArrayList<>();
    private transient PartnerQuery query = PartnerQuery.everything();

    PartnerRowsInSight(PartnerDirectory directory) {
        this.directory = directory;
    }

    void narrow(PartnerQuery wanted) {
        query = wanted;
        begins.clear();
    }

    Stream<PartnerSummary> fetch(Query<PartnerSummary, Void> wanted) {
        var rows = new ArrayList<PartnerSummary>();
        var skipped = wanted.getOffset() % PAGE;
        for (var page = wanted.getOffset() / PAGE; rows.size() < skipped + wanted.getLimit(); page++) {
            if (!reached(page)) {
                break;
            }
            rows.addAll(read(page).rows());
        }
        return rows.stream().skip(skipped).limit(wanted.getLimit());
    }

    private boolean reached(int page) {
        while (begins.size() < page) {
            var known = begins.size();
            read(known);
            if (begins.size() == known) {
                return false;
            }
        }
        return true;
    }

    private PartnerPage read(int page) {
        var found = directory.list(query, page == 0 ? null : begins.get(page - 1));
        if (begins.size() == page) {
            found.next().ifPresent(begins::add);
        }
        return found;
    }
}
