package org.partnerportal.bulkboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.PortalTest;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.ApplicationQuery;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.ApplicationSummary;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.partner.PartnerIsSuspended;
import org.partnerportal.partner.TakenIn;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.SheetReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class BulkBoardingTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String NAME = "subject_info.business_license_info.merchant_name";
    private static final String LICENCE = "subject_info.business_license_info.license_number";
    private static final String COPY = "subject_info.business_license_info.license_copy";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private BulkBoarding imports;

    @Autowired
    private ImportSheets sheets;

    @Autowired
    private ImportPapers papers;

    @Autowired
    private MerchantOnboarding onboarding;

    @Autowired
    private ApplicationRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AwaitedPapers awaited;

    @Autowired
    private ApplicationEvents events;

    @TempDir
    private Path folder;

    private Boarding boarding;
    private Imports hand;
    private String code;

    @BeforeEach
    void takeAProviderIn() {
        boarding = new Boarding(portal);
        hand = new Imports(portal, boarding);
        code = "B" + boarding.provider().toString().substring(28) + "_";
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInASheetBecomesDrafts(SheetFormat format) {
        var sheet = new Sheets().add(code + "1", SamplePacks.ENTERPRISE).add(code + "2", SamplePacks.MICRO);
        var id = taken("merchants." + format.extension(), sheet.bytes(format));

        var checked = at(id, ImportState.CHECKED);
        assertThat(report(id)).isEmpty();
        assertThat(checked.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 0));
        assertThat(drafts()).as("a dry run begins nothing").isEmpty();

        begin(id);
        assertThat(at(id, ImportState.IMPORTED).counts()).isEqualTo(new ImportCounts(2, 0, 0, 2, 0));
        var draft = drafts().stream()
                .filter(each -> each.businessCode().equals(code + "1"))
                .findFirst()
                .orElseThrow();
        var pack = SamplePacks.load(SamplePacks.ENTERPRISE).values();
        assertThat(draft.merchantName()).isEqualTo(pack.first(NAME).orElseThrow());
        var form = boarding.asProvider(() -> onboarding.form(draft.id()).orElseThrow());
        assertThat(form.values().first(LICENCE)).isEqualTo(pack.first(LICENCE));
        assertThat(form.values().all(FieldPath.of(COPY)))
                .as("its papers come later")
                .isEmpty();
        assertThat(form.problems()).allMatch(problem -> problem.missing());
    }

    @Test
    void eachFlawIsFoundAtItsRowAndColumn() {
        var sheet = new Sheets()
                .add(code + "1", SamplePacks.ENTERPRISE)
                .with(LICENCE, "91440300MA5FXXXXX1")
                .add(code + "2", SamplePacks.ENTERPRISE)
                .with("subject_info.business_license_info.period_begin", "2020年13月1日")
                .add(code + "3", SamplePacks.ENTERPRISE)
                .with("contact_info.contact_type", "Somebody")
                .add(code + "4", SamplePacks.ENTERPRISE)
                .with(NAME, "")
                .add(code.toLowerCase(Locale.ROOT) + "4", SamplePacks.ENTERPRISE)
                .add("", SamplePacks.ENTERPRISE)
                .add(code + "7", SamplePacks.ENTERPRISE)
                .with(COPY, "folder/licence.png")
                .add(code + "8", SamplePacks.ENTERPRISE)
                .with("subject_info.micro_biz_info.micro_biz_type", "MICRO_TYPE_STORE")
                .with("favourite_colour", "red");
        boarding.draft(FormValues.empty().with("business_code", code + "9"));
        sheet.add(code + "9", SamplePacks.ENTERPRISE);
        var id = taken("merchants.csv", sheet.bytes(SheetFormat.CSV));
        at(id, ImportState.CHECKED);

        assertThat(said(id))
                .containsExactly(
                        "1 " + sheet.place("favourite_colour") + " UNKNOWN_COLUMN bulkboarding.flaw.unknown-column",
                        "2 " + sheet.place(LICENCE) + " WRONG validation.problem.licence-number",
                        "3 " + sheet.place("subject_info.business_license_info.period_begin")
                                + " WRONG validation.problem.date",
                        "4 " + sheet.place("contact_info.contact_type") + " WRONG validation.problem.choice",
                        "5 " + sheet.place(NAME) + " MISSING validation.problem.missing",
                        "6 " + sheet.place("business_code") + " TAKEN bulkboarding.flaw.code-twice",
                        "7 " + sheet.place("business_code") + " WRONG validation.problem.missing",
                        "8 " + sheet.place(COPY) + " WRONG bulkboarding.flaw.file-name",
                        "9 " + sheet.place("subject_info.micro_biz_info.micro_biz_type")
                                + " NOT_NEEDED bulkboarding.flaw.not-needed",
                        "10 " + sheet.place("business_code") + " TAKEN bulkboarding.flaw.code-used");

        begin(id);
        assertThat(at(id, ImportState.IMPORTED).counts()).isEqualTo(new ImportCounts(9, 1, 7, 2, 7));
        assertThat(drafts())
                .extracting(ApplicationSummary::businessCode)
                .containsExactlyInAnyOrder(code + "4", code + "8", code + "9");
    }

    @Test
    void whatIsKilledInBetweenGoesOnAndBeginsNoRowTwice() {
        var count = SheetRows.CHUNK * 3 + 7;
        var id = hand.received(Sheets.of(count, code, SamplePacks.MICRO).bytes(SheetFormat.EXCEL));

        assertThat(hand.goOn(id, Imports.afterChunks(2))).isFalse();
        assertThat(hand.found(id).counts().rows()).isEqualTo(SheetRows.CHUNK * 2);
        assertThat(hand.goOn(id, () -> false)).isTrue();
        assertThat(hand.found(id).counts().rows()).isEqualTo(count);

        hand.moved(id, ImportState.IMPORTING);
        for (var left = true; left; ) {
            left = !hand.goOn(id, Imports.afterChunks(1));
        }
        assertThat(hand.found(id).state()).isEqualTo(ImportState.IMPORTED);
        assertThat(hand.found(id).counts().imported()).isEqualTo(count);
        assertThat(applications()).isEqualTo(count);
    }

    @Test
    void aJobThatWasTakenForDeadChangesNothingAnyMore() {
        var id = hand.received(
                Sheets.of(SheetRows.CHUNK * 2, code, SamplePacks.MICRO).bytes(SheetFormat.CSV));
        hand.goOn(id, () -> false);
        hand.moved(id, ImportState.IMPORTING);
        var other = new AtomicInteger();

        // While this one is at the second chunk, another does both.
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> hand.goOn(id, () -> {
                    if (other.incrementAndGet() == 2) {
                        hand.goOn(id, () -> false);
                    }
                    return false;
                }));

        assertThat(hand.found(id).counts().imported()).isEqualTo(SheetRows.CHUNK * 2);
        assertThat(applications()).isEqualTo(SheetRows.CHUNK * 2);
    }

    @Test
    void aSuspendedProvidersImportIsRefusedAndStopsInTheMiddle() {
        var count = SheetRows.CHUNK + 5;
        var admins = new TakenIn(portal);
        var id = hand.received(Sheets.of(count, code, SamplePacks.MICRO).bytes(SheetFormat.CSV));
        hand.goOn(id, () -> false);
        hand.moved(id, ImportState.IMPORTING);
        hand.goOn(id, Imports.afterChunks(1));

        admins.suspend(boarding.provider(), "inspection");
        hand.goOn(id, () -> false);

        assertThat(hand.found(id).state()).isEqualTo(ImportState.STOPPED);
        assertThat(hand.found(id).reason()).isEqualTo("bulkboarding.reason.standing");
        assertThat(applications()).isEqualTo(SheetRows.CHUNK);
        assertThatExceptionOfType(PartnerIsSuspended.class).isThrownBy(() -> begin(id));
        assertThatExceptionOfType(PartnerIsSuspended.class).isThrownBy(() -> taken("x.csv", new byte[0]));

        admins.restore(boarding.provider());
        begin(id);
        assertThat(at(id, ImportState.IMPORTED).counts().imported()).isEqualTo(count);
    }

    @Test
    void whoeverStopsItFindsItStopped() {
        var id = hand.received(
                Sheets.of(SheetRows.CHUNK * 2, code, SamplePacks.MICRO).bytes(SheetFormat.CSV));
        hand.goOn(id, () -> false);
        hand.moved(id, ImportState.IMPORTING);
        hand.goOn(id, Imports.afterChunks(1));
        boarding.asProvider(() -> {
            imports.stop(id);
            return id;
        });

        assertThat(hand.goOn(id, () -> false)).isTrue();

        assertThat(hand.found(id).state()).isEqualTo(ImportState.STOPPED);
        assertThat(applications()).isEqualTo(SheetRows.CHUNK);
    }

    @Test
    void anotherProvidersImportIsNotFound() {
        var id = taken(
                "merchants.csv", new Sheets().add(code + "1", SamplePacks.MICRO).bytes(SheetFormat.CSV));
        var version = at(id, ImportState.CHECKED).version();
        var stranger = new Boarding(portal);

        assertThat(stranger.asProvider(() -> imports.find(id))).isEmpty();
        assertThat(stranger.asProvider(() -> imports.list(null))).isEmpty();
        for (var attempt : List.<Runnable>of(
                () -> imports.report(id, 0, null),
                () -> imports.begin(id, version),
                () -> imports.stop(id),
                () -> papers.counts(id),
                () -> papers.missing(id),
                () -> filed(id, "x.png", new byte[1]),
                () -> corrected(id))) {
            assertThatExceptionOfType(ImportNotFound.class)
                    .isThrownBy(() -> stranger.asProvider(() -> {
                        attempt.run();
                        return id;
                    }));
        }
    }

    @Test
    void papersFindTheirApplicationsByTheirNames() {
        var id = taken(
                "merchants.csv",
                new Sheets().add(code + "1", SamplePacks.ENTERPRISE).bytes(SheetFormat.CSV));
        at(id, ImportState.CHECKED);
        begin(id);
        at(id, ImportState.IMPORTED);
        var pack = SamplePacks.load(SamplePacks.ENTERPRISE);

        boarding.asProvider(() -> {
            assertThat(filed(id, "nobody-named-this.png", new byte[] {1})).isEqualTo(new PaperOutcome.NotAwaited());
            pack.files()
                    .forEach((name, bytes) -> assertThat(
                                    filed(id, (code + "1-" + name).toUpperCase(Locale.ROOT), bytes))
                            .as(name)
                            .isInstanceOf(PaperOutcome.Filed.class));
            return id;
        });

        boarding.asProvider(() -> {
            assertThat(papers.counts(id).awaited()).isZero();
            assertThat(papers.missing(id)).isEmpty();
            return id;
        });
        var form = boarding.asProvider(
                () -> onboarding.form(drafts().getFirst().id()).orElseThrow());
        assertThat(form.problems()).isEmpty();
    }

    @Test
    void theSheetToMendHasTheSameRowsAndNothingThatCalculates() {
        var sheet = new Sheets()
                .add(code + "1", SamplePacks.ENTERPRISE)
                .with(NAME, "=HYPERLINK(\"http://evil.example\")")
                .with(LICENCE, "12")
                .add(code + "2", SamplePacks.ENTERPRISE);
        var id = taken("merchants.csv", sheet.bytes(SheetFormat.CSV));
        at(id, ImportState.CHECKED);

        var mended = boarding.asProvider(() -> corrected(id));

        var cells = new ArrayList<List<String>>();
        SheetReader.read(file(mended), SheetFormat.EXCEL, (row, texts) -> cells.add(texts));
        assertThat(cells).hasSize(3);
        assertThat(cells.get(1).get(sheet.place(NAME))).isEqualTo("=HYPERLINK(\"http://evil.example\")");
        assertThat(cells.get(1).getLast()).contains(": validation.problem.licence-number");
        assertThat(xml(mended)).doesNotContain("<f>").contains("&apos;=HYPERLINK");

        var again = taken("mended.xlsx", mended);
        at(again, ImportState.CHECKED);
        assertThat(said(again)).isEqualTo(said(id));
    }

    @Test
    void whoeverTakesTheSheetAwayIsOnRecord() {
        var id = hand.checked(new Sheets().add(code + "1", SamplePacks.MICRO).bytes(SheetFormat.CSV));

        boarding.asProvider(() -> corrected(id));

        assertThat(events.stream(SheetTakenAway.class)).containsExactly(new SheetTakenAway(id));
        var written = jdbc.sql("select count(*) from audit_record where action = 'bulkboarding.sheet-taken-away'"
                        + " and subject_id = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
        assertThat(written).isOne();
    }

    @Test
    void aSheetThatIsNotKeptAnyLongerIsNotHandedOut() {
        var id = hand.checked(new Sheets().add(code + "1", SamplePacks.MICRO).bytes(SheetFormat.CSV));
        jdbc.sql("delete from bulk_import_piece where import_id = ?")
                .param(id.bytes())
                .update();

        assertThatExceptionOfType(SheetGone.class).isThrownBy(() -> boarding.asProvider(() -> corrected(id)));
        assertThat(events.stream(SheetTakenAway.class)).isEmpty();
    }

    @Test
    void whatNoSpreadsheetHoldsIsCutInTheSheetToMend() {
        var sheet = new Sheets().add(code + "1", SamplePacks.ENTERPRISE).with(NAME, "=" + "长".repeat(35_000));
        var id = hand.checked(sheet.with(LICENCE, "1\u0001\uD83D2").bytes(SheetFormat.CSV));

        var cells = new ArrayList<List<String>>();
        var mended = boarding.asProvider(() -> corrected(id));
        SheetReader.read(file(mended), SheetFormat.EXCEL, (row, texts) -> cells.add(texts));

        assertThat(cells.get(1).get(sheet.place(NAME))).startsWith("=长").hasSize(32_766);
    }

    @Test
    void aNameInEveryRowIsFollowedOnlySoFarAtOnce() {
        var id = hand.received(new byte[0]);
        var papersOfAll = IntStream.rangeClosed(1, ImportPapers.FILED_AT_ONCE + 1)
                .mapToObj(row -> new AwaitedPaper(
                        row, FieldPath.of(COPY), 0, new MerchantApplicationId(900_000_000L + row), "same.png"))
                .toList();
        awaited.add(id, papersOfAll);

        assertThat(awaited.named(id, "SAME.png", ImportPapers.FILED_AT_ONCE))
                .isEqualTo(papersOfAll.subList(0, ImportPapers.FILED_AT_ONCE));
    }

    @Test
    void workThatFailsAgainAndAgainIsGivenUpInWords() {
        var sheet = new Sheets().add(code + "1", SamplePacks.MICRO).bytes(SheetFormat.CSV);
        var checking = hand.received(sheet);
        hand.givenUp(checking);
        var importing = hand.checked(sheet);
        hand.givenUp(importing);
        assertThat(hand.found(importing).state()).as("nobody works on it").isEqualTo(ImportState.CHECKED);
        hand.moved(importing, ImportState.IMPORTING);
        hand.givenUp(importing);

        assertThat(List.of(hand.found(checking), hand.found(importing)))
                .extracting(ImportDetails::state, ImportDetails::reason)
                .containsExactly(
                        tuple(ImportState.REFUSED, "bulkboarding.reason.broken-off"),
                        tuple(ImportState.STOPPED, "bulkboarding.reason.broken-off"));
    }

    @Test
    void theTemplateIsUnderstoodAndHasNoMerchantInIt() {
        for (var format : SheetFormat.values()) {
            var bytes = new ByteArrayOutputStream();
            boarding.asProvider(() -> {
                try {
                    sheets.template(format, bytes);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return format;
            });
            var id = taken("template." + format.extension(), bytes.toByteArray());

            assertThat(at(id, ImportState.REFUSED).reason()).isEqualTo("bulkboarding.reason.no-rows");
        }
    }

    @Test
    void whatIsNoSheetIsRefusedInWords() {
        var bytes = "nothing".getBytes(StandardCharsets.UTF_8);

        assertThat(at(taken("a.xlsx", bytes), ImportState.REFUSED).reason()).isEqualTo("error.sheet.unreadable");
        assertThat(at(taken("a.csv", bytes), ImportState.REFUSED).reason())
                .isEqualTo("bulkboarding.reason.no-headings");
    }

    private BulkImportId taken(String name, byte[] bytes) {
        return boarding.asProvider(() -> {
            try {
                return imports.take(name, new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ImportDetails at(BulkImportId id, ImportState state) {
        await().atMost(SOON).until(() -> hand.found(id).state() == state);
        return hand.found(id);
    }

    private void begin(BulkImportId id) {
        boarding.asProvider(() -> {
            imports.begin(id, hand.found(id).version());
            return id;
        });
    }

    private List<RowReport> report(BulkImportId id) {
        return boarding.asProvider(() -> imports.report(id, 0, null));
    }

    private List<String> said(BulkImportId id) {
        return report(id).stream()
                .flatMap(row -> row.flaws().stream()
                        .map(flaw -> row.row() + " " + flaw.place() + " " + flaw.kind() + " " + flaw.key()))
                .toList();
    }

    private PaperOutcome filed(BulkImportId id, String name, byte[] bytes) {
        try {
            return papers.file(id, name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] corrected(BulkImportId id) {
        var bytes = new ByteArrayOutputStream();
        try {
            sheets.corrected(id, Flaw::key, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<ApplicationSummary> drafts() {
        return boarding.asProvider(
                () -> register.list(ApplicationQuery.everything(), null).rows());
    }

    private int applications() {
        return jdbc.sql("select count(*) from merchant_application where provider_id = ?")
                .param(BinaryIds.bytes(boarding.provider().value()))
                .query(Integer.class)
                .single();
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("mended.xlsx"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String xml(byte[] workbook) {
        try (var zip = new ZipFile(file(workbook).toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
