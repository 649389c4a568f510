package org.partnerportal.onboarding.ui.list;

import com.vaadin.flow.data.provider.Query;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.onboarding.ApplicationPage;
import org.partnerportal.onboarding.ApplicationQuery;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.ApplicationSummary;

/// Fetches the list's rows as they come into sight. Between two fetches it keeps where pages begin, never a row.
final class ApplicationRows implements Serializable {

    /// How many rows the register hands out at once.
    static final int PAGE = 50;

    // Beyond this depth a change somewhere at the top of the list does not move what is looked at.
    private static final int REWALKED = 10;

    private final transient ApplicationRegister register;
    private final transient List<ApplicationPage.Position> begins = new ArrayList<>();
    private transient ApplicationQuery query = ApplicationQuery.everything();

    ApplicationRows(ApplicationRegister register) {
        this.register = register;
    }

    void narrow(ApplicationQuery wanted) {
        query = wanted;
        begins.clear();
    }

    /// Something in the list changed: where the pages begin is found anew.
    void changed() {
        if (begins.size() <= REWALKED) {
            begins.clear();
        }
    }

    Stream<ApplicationSummary> fetch(Query<ApplicationSummary, Void> wanted) {
        var rows = new ArrayList<ApplicationSummary>();
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

    private ApplicationPage read(int page) {
        var found = register.list(query, page == 0 ? null : begins.get(page - 1));
        if (begins.size() == page) {
            found.next().ifPresent(begins::add);
        }
        return found;
    }
}
