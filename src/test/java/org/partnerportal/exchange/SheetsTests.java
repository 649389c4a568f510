package org.partnerportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerProblem;
import org.partnerportal.partner.PartnerQuery;
import org.partnerportal.partner.TakenIn;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.UnreadableSheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SignedInAs(Role.ADMIN)
class SheetsTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PartnerExport export;

    @Autowired
    private PartnerImport intake;

    @Autowired
    private PartnerDirectory directory;

    @TempDir
    private Path folder;

    private TakenIn taken;
    private PartnerDetails acquirer;
    private PartnerDetails provider;

    @BeforeEach
    void takePartnersIn() {
        taken = new TakenIn(portal);
        var id = taken.acquirer("江海收单");
        acquirer = taken.now(id);
        provider = taken.provider("=青鸟聚合", id);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExportedChangesNothingWhenItIsImported(SheetFormat format) throws IOException {
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var file = exported(format, locale);

            assertThat(dryRun(file, format)).extracting(RowReport::outcome).containsExactly(new RowOutcome.Unchanged());
        }
    }

    @Test
    void noCellBeginsLikeAFormula() throws IOException {
        var text = Files.readString(exported(SheetFormat.CSV, Locale.ENGLISH));

        assertThat(text).contains(",'=青鸟聚合,").doesNotContain(",=");
    }

    @Test
    void contactsAreInNoSheet() throws IOException {
        assertThat(Files.readString(exported(SheetFormat.CSV, Locale.ENGLISH)))
                .doesNotContain("13800138000")
                .doesNotContain("138****8000");
    }

    @Test
    void aDryRunTellsOfEachRowAndChangesNothing() throws IOException {
        var fresh = TakenIn.number();
        var file = sheet(
                "编号,类型,名称,合同到期日,分配规则",
                fresh + ",服务商,新来的,2028-12-31,=> " + acquirer.number() + ":100",
                provider.number() + ",,改了名,,",
                provider.number() + ",,,,",
                provider.number() + ",收单机构,,,",
                TakenIn.number() + ",服务商,坏日期,31.12.2028,",
                TakenIn.number() + ",服务商,没有这家,,=> NOBODY1:100",
                ",服务商,没有编号,,");

        var outcomes = dryRun(file, SheetFormat.CSV);

        assertThat(outcomes).extracting(RowReport::row).containsExactly(2, 3, 4, 5, 6, 7, 8);
        assertThat(outcomes)
                .extracting(each -> each.outcome().getClass().getSimpleName())
                .containsExactly("New", "Changed", "Unchanged", "Refused", "Refused", "Refused", "Refused");
        assertThat(problems(outcomes, 3)).containsExactly("exchange.problem.other-kind");
        assertThat(problems(outcomes, 4)).containsExactly("exchange.problem.date");
        assertThat(problems(outcomes, 5)).containsExactly("exchange.problem.routing-text");
        assertThat(problems(outcomes, 6)).containsExactly("partner.problem.number");
        assertThat(directory.find(fresh)).isEmpty();
        assertThat(taken.now(provider.id())).isEqualTo(provider);
    }

    @Test
    void theSameSheetTwiceChangesNothingTheSecondTime() throws IOException {
        var fresh = TakenIn.number();
        var file = sheet(
                "Number,Kind,Name,Industries,Micro merchants,Routing",
                fresh + ",Service provider,Newcomer,Catering,yes,餐饮 @44 => " + acquirer.number() + ":100",
                provider.number() + ",,Renamed,*,,");

        assertThat(applied(file)).extracting(RowReport::outcome).noneMatch(RowOutcome.Refused.class::isInstance);
        var newcomer = directory.find(fresh).orElseThrow();
        assertThat(newcomer.profile().permission().industries()).containsExactly("餐饮");
        assertThat(newcomer.profile().permission().micro()).isTrue();
        assertThat(taken.now(provider.id()).profile().contacts())
                .as("contacts stay")
                .isEqualTo(provider.profile().contacts());

        assertThat(applied(file)).extracting(RowReport::outcome).containsOnly(new RowOutcome.Unchanged());
    }

    @Test
    void whatIsNoSheetIsRefusedAsAWhole() throws IOException {
        var noise = Files.write(folder.resolve("noise.xlsx"), "not a workbook".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> intake.dryRun(noise, SheetFormat.EXCEL, row -> {}));

        var headless = sheet("Name,Kind", "a,Acquirer");
        assertThatExceptionOfType(NoNumberColumn.class)
                .isThrownBy(() -> intake.dryRun(headless, SheetFormat.CSV, row -> {}));
    }

    @Test
    void thirtyThousandRowsAreReadInAStream() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("Number,Kind,Name");
        for (var number = 0; number < 30_000; number++) {
            lines.add("STREAM%05d,Nothing known,Name %d".formatted(number, number));
        }
        var file = sheet(lines.toArray(String[]::new));
        var counted = new int[1];

        intake.dryRun(file, SheetFormat.CSV, row -> counted[0]++);

        assertThat(counted[0]).isEqualTo(30_000);
    }

    private Path exported(SheetFormat format, Locale locale) throws IOException {
        var bytes = new ByteArrayOutputStream();
        export.write(new PartnerQuery(provider.number(), null, null, false, null), format, locale, bytes);
        return Files.write(folder.resolve("export." + format.extension()), bytes.toByteArray());
    }

    private Path sheet(String... lines) throws IOException {
        return Files.write(folder.resolve("sheet.csv"), List.of(lines), StandardCharsets.UTF_8);
    }

    private List<RowReport> dryRun(Path file, SheetFormat format) {
        var rows = new ArrayList<RowReport>();
        intake.dryRun(file, format, rows::add);
        return rows;
    }

    private List<RowReport> applied(Path file) {
        var rows = new ArrayList<RowReport>();
        intake.apply(file, SheetFormat.CSV, rows::add);
        return rows;
    }

    private static List<String> problems(List<RowReport> rows, int place) {
        return rows.get(place).outcome() instanceof RowOutcome.Refused(var problems)
                ? problems.stream().map(PartnerProblem::key).toList()
                : List.of();
    }
}
