package org.partnerportal.onboarding.ui.list;

import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.onboarding.ApplicationPage;
import org.partnerportal.onboarding.ApplicationQuery;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.ApplicationSummary;
import org.partnerportal.uikit.PagedRows;

/// The list's rows, as they come into sight.
final class ApplicationRows {

    /// How many rows the register hands out at once.
    static final int PAGE = 50;

    // Beyond this depth a change somewhere at the top of the list does not move what is looked at.
    private static final int REWALKED = 10;

    private final ApplicationRegister register;
    private final PagedRows<ApplicationSummary, ApplicationPage.Position> rows = new PagedRows<>(PAGE, this::page);
    private ApplicationQuery query = ApplicationQuery.everything();

    ApplicationRows(ApplicationRegister register) {
        this.register = register;
    }

    void narrow(ApplicationQuery wanted) {
        query = wanted;
        rows.forget();
    }

    /// Something in the list changed: where the pages begin is found anew.
    void changed() {
        if (rows.depth() <= REWALKED) {
            rows.forget();
        }
    }

    Stream<ApplicationSummary> fetch(Query<ApplicationSummary, Void> wanted) {
        return rows.fetch(wanted);
    }

    private PagedRows.Page<ApplicationSummary, ApplicationPage.Position> page(
            ApplicationPage.@Nullable Position place) {
        var page = register.list(query, place);
        return new PagedRows.Page<>(page.rows(), page.next());
    }
}
