package org.partnerportal.retention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.retention.FileState;
import org.partnerportal.retention.RetentionFile;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RetentionViewTests extends SpringBrowserlessTest {

    @Autowired
    private Fixtures fixtures;

    @Test
    void listsWhatAnAddressAsksFor() {
        var application = fixtures.aFilledDraft(fixtures.aPair().provider(), "sole-proprietor");

        var open = People.as(Role.COMPLIANCE, null, "compliance", () -> shown("OPEN"));
        var destroyed = People.as(Role.AUDITOR, null, "auditor", () -> shown("DESTROYED"));

        assertThat(open).extracting(RetentionFile::state).containsOnly(FileState.OPEN);
        assertThat(open).extracting(RetentionFile::application).contains(application);
        assertThat(destroyed).extracting(RetentionFile::application).doesNotContain(application);
    }

    @SuppressWarnings("unchecked")
    private List<RetentionFile> shown(String state) {
        UI.getCurrent().navigate(RetentionView.class, QueryParameters.of("state", state));
        Grid<RetentionFile> grid = find(Grid.class).id("retention-files");
        return grid.getDataProvider()
                .fetch(new Query<>(0, 10_000, List.of(), null, null))
                .toList();
    }
}
