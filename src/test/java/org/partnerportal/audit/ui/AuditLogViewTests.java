package org.partnerportal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.audit.AuditReading;
import org.partnerportal.audit.AuditRecord;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(Role.AUDITOR)
class AuditLogViewTests extends SpringBrowserlessTest {

    private static final FieldPath PHONE = FieldPath.of("contact_info.mobile_phone");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private AuditWords words;

    @Autowired
    private AuditReading reading;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void tellsWhatWasDoneToOneApplicationLatestFirst() {
        var boarding = new Boarding(portal);
        var id = boarding.draft();
        boarding.change(id, PHONE, "13800138000");
        boarding.withdraw(id, "typed by mistake");

        open(id);

        assertThat(rows())
                .extracting(this::sentence)
                .containsExactly("Withdrew the application", "Changed the form", "Began an application");
    }

    @Test
    void hidesPersonalValuesUntilAskedWithAReason() {
        var boarding = new Boarding(portal);
        var id = boarding.draft();
        boarding.change(id, PHONE, "13800138000");
        open(id);
        var record = rows().getFirst();
        var changes = new AuditChanges(record, words, reading::show);
        UI.getCurrent().add(changes);
        assertThat(changes.getElement().getTextRecursively()).contains("•••").doesNotContain("13800138000");

        test(find(Button.class).id("show-" + record.id())).click();
        test(find(Button.class).id("reason-confirm")).click();
        assertThat(changes.getElement().getTextRecursively()).doesNotContain("13800138000");

        test(find(TextArea.class).id("reason")).setValue("Inspection of case 7");
        test(find(Button.class).id("reason-confirm")).click();

        assertThat(changes.getElement().getTextRecursively()).contains("13800138000");
        navigate(AuditLogView.class);
        assertThat(sentence(rows().getFirst())).isEqualTo("Looked at an audit record in full");
    }

    @Test
    void readsOnWhereThePageEnds() {
        var boarding = new Boarding(portal);
        var id = boarding.draft();
        IntStream.range(0, AuditReading.PAGE + 1).forEach(n -> boarding.change(id, PHONE, "1380013%04d".formatted(n)));

        open(id);

        var second = fetched(AuditReading.PAGE);
        assertThat(second).hasSize(2);
        assertThat(sentence(second.getLast())).isEqualTo("Began an application");
    }

    private void open(MerchantApplicationId id) {
        UI.getCurrent().navigate(AuditLogView.class, QueryParameters.of("subject", id.toString()));
    }

    private String sentence(AuditRecord record) {
        return words.what(record, Locale.ENGLISH);
    }

    private List<AuditRecord> rows() {
        return fetched(0);
    }

    @SuppressWarnings("unchecked")
    private List<AuditRecord> fetched(int offset) {
        Grid<AuditRecord> grid = find(Grid.class).id("audit-log");
        return grid.getDataProvider()
                .fetch(new Query<>(offset, AuditReading.PAGE, List.of(), null, null))
                .toList();
    }
}
