package org.partnerportal.bulkboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.bulkboarding.BulkBoarding;
import org.partnerportal.bulkboarding.BulkImportId;
import org.partnerportal.bulkboarding.ImportState;
import org.partnerportal.bulkboarding.Imports;
import org.partnerportal.bulkboarding.RowReport;
import org.partnerportal.bulkboarding.Sheets;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.partner.TakenIn;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.sheet.SheetFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(value = Role.PROVIDER_OPERATOR, partner = ImportViewTests.PROVIDER)
class ImportViewTests extends SpringBrowserlessTest {

    static final String PROVIDER = "0197c000-0000-7000-8000-00000000b111";
    static final String NEWCOMER = "0197c000-0000-7000-8000-00000000b112";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int CHUNK = 500;

    @Autowired
    private ApplicationContext portal;

    private Boarding boarding;
    private Imports imports;
    private String code;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        boarding = new Boarding(portal, PartnerId.of(PROVIDER));
        imports = new Imports(portal, boarding);
        code = PartnerId.random().toString().substring(28);
    }

    @Test
    @SignedInAs(value = Role.PROVIDER_OPERATOR, partner = NEWCOMER)
    void aProviderThatHandedNothingInIsToldHowToBegin() {
        navigate(ImportsView.class);

        assertThat(text(find(Div.class).id("imports"))).contains("No sheet was handed in yet", "Take the template");
        assertThat(find(Button.class).withId("more").exists()).isFalse();
    }

    @Test
    void aSheetThatIsHandedInOpensAndIsListed() {
        navigate(ImportsView.class);

        test(find(Upload.class).id("sheet-upload")).upload("新商户.csv", "text/csv", sheet().bytes(SheetFormat.CSV));
        await().pollInSameThread().atMost(SOON).until(() -> {
            roundTrip();
            return getCurrentView() instanceof ImportView;
        });

        assertThat(find(H1.class).single().getText()).isEqualTo("新商户.csv");
        navigate(ImportsView.class);
        assertThat(text(find(Div.class).id("imports"))).contains("新商户.csv");
    }

    @Test
    void aSuspendedProvidersSheetIsNotTakenAndItIsToldWhy() {
        var admins = new TakenIn(portal);
        admins.suspend(boarding.provider(), "inspection");
        try {
            navigate(ImportsView.class);
            test(find(Upload.class).id("sheet-upload")).upload("a.csv", "text/csv", sheet().bytes(SheetFormat.CSV));
            roundTrip();

            assertThat(find(Paragraph.class).id("sheet-said").getText()).contains("suspended");
            assertThat(getCurrentView()).isInstanceOf(ImportsView.class);
        } finally {
            admins.restore(boarding.provider());
        }
    }

    @Test
    void aSheetThatIsNoneIsRefusedInWordsWithAWayOn() {
        var id = imports.checked("%PDF-1.7".getBytes(StandardCharsets.UTF_8));

        open(id);

        assertThat(find(Paragraph.class).id("check-sum").getText()).startsWith("No row names the columns.");
        assertThat(find(Anchor.class).id("another").getHref()).isEqualTo("imports");
        assertThat(find(Button.class).withId("begin").exists()).isFalse();
        assertThat(find(Grid.class).withId("report").exists()).isFalse();
    }

    @Test
    void aDryRunTellsWhatIsWrongWithWhichRowAndOffersTheRest() {
        var id = imports.checked(sheet().add(code + "2", SamplePacks.MICRO)
                .with("contact_info.contact_type", "Somebody")
                .bytes(SheetFormat.CSV));

        open(id);

        assertThat(text(find(Div.class).id("count-complete"))).startsWith("1");
        assertThat(text(find(Div.class).id("count-flawed"))).startsWith("1");
        assertThat(rows()).extracting(RowReport::row).containsExactly(3);
        assertThat(find(Paragraph.class).id("board-said").getText()).isEqualTo("1 row can become a draft.");
        assertThat(find(Button.class).id("begin").getText()).isEqualTo("Make 1 draft");
        assertThat(find(Anchor.class).id("corrected").isVisible()).isTrue();
    }

    @Test
    void readsChineseAsWell() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        var id = imports.checked(sheet().bytes(SheetFormat.CSV));

        open(id);

        assertThat(find(Paragraph.class).id("check-sum").getText()).isEqualTo("共检查 1 行。");
        assertThat(find(Button.class).id("begin").getText()).isEqualTo("生成 1 份草稿");
        navigate(ImportsView.class);
        assertThat(text(getCurrentView())).contains("批量进件", "下载模板", "提交表格").doesNotContain("bulkboarding.");
    }

    @Test
    void whatIsBegunLeadsToItsDraftsAndPapers() {
        var id = imports.checked(
                new Sheets().add(code + "1", SamplePacks.ENTERPRISE).bytes(SheetFormat.CSV));
        open(id);

        test(find(Button.class).id("begin")).click();
        await().pollInSameThread().atMost(SOON).until(() -> {
            roundTrip();
            return imports.found(id).state() == ImportState.IMPORTED;
        });
        open(id);

        assertThat(find(Paragraph.class).id("board-said").getText()).isEqualTo("1 draft was made, no row left out.");
        assertThat(find(Anchor.class).id("drafts").getHref()).isEqualTo("applications?status=DRAFT");
        assertThat(text(find(UnorderedList.class).id("missing-papers"))).contains(code + "1-");
    }

    @Test
    void whatIsStoppedSaysHowFarItIsAndGoesOn() {
        var id = imports.checked(Sheets.of(CHUNK + 2, code, SamplePacks.MICRO).bytes(SheetFormat.CSV));
        imports.moved(id, ImportState.IMPORTING);
        imports.goOn(id, Imports.afterChunks(1));
        open(id);

        test(find(Button.class).id("stop")).click();
        assertThat(find(Button.class).id("stop").getText()).isEqualTo("Stopping …");
        imports.goOn(id, () -> false);
        open(id);

        assertThat(find(Paragraph.class).id("board-said").getText()).startsWith("Stopped after 500 of 502 drafts");
        assertThat(find(Button.class).id("begin").getText()).isEqualTo("Go on with the remaining 2");
    }

    @Test
    void anotherProvidersImportLooksLikeNone() {
        var other = new Boarding(portal);
        var id = new Imports(portal, other).checked(sheet().bytes(SheetFormat.CSV));

        for (var address : new String[] {id.toString(), "0197c000-0000-7000-8000-000000000000", "nonsense"}) {
            UI.getCurrent().navigate("imports/" + address);

            assertThat(getCurrentView().getClass().getSimpleName()).as(address).isEqualTo("NotFoundView");
        }
    }

    @Test
    void anUnknownVerdictInTheAddressShowsAllRows() {
        var id = imports.checked(
                sheet().with("contact_info.contact_type", "Somebody").bytes(SheetFormat.CSV));

        UI.getCurrent().navigate("imports/" + id, QueryParameters.simple(Map.of("rows", "NONSENSE")));

        assertThat(getCurrentView()).isInstanceOf(ImportView.class);
    }

    private Sheets sheet() {
        return new Sheets().add(code + "1", SamplePacks.MICRO);
    }

    @SuppressWarnings("unchecked")
    private List<RowReport> rows() {
        Grid<RowReport> grid = find(Grid.class).id("report");
        return grid.getDataProvider()
                .fetch(new Query<>(0, BulkBoarding.PAGE, List.of(), null, null))
                .toList();
    }

    private void open(BulkImportId id) {
        UI.getCurrent().navigate("imports/" + id);
    }

    private static String text(Object component) {
        return ((Component) component).getElement().getTextRecursively();
    }
}
