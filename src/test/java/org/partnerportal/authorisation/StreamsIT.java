package org.partnerportal.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.bulkboarding.BulkBoarding;
import org.partnerportal.bulkboarding.BulkImportId;
import org.partnerportal.bulkboarding.ImportDetails;
import org.partnerportal.bulkboarding.ImportState;
import org.partnerportal.bulkboarding.Sheets;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.journeys.Journey;
import org.partnerportal.onboarding.Boarding;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.SaveDraft;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.standard.StandardBook;
import org.partnerportal.standard.StandardDrafting;
import org.partnerportal.standard.StandardVersion;
import org.partnerportal.wire.Answer;
import org.partnerportal.wire.Browser;
import org.partnerportal.wire.OpenPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The addresses of uploads and downloads that one person's page was given, in the hands of everybody else: another
/// partner, nobody, a colleague, the person themselves once they are out or no longer may. No byte comes out, none
/// goes in.
@Journey
class StreamsIT {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsIT.class);
    private static final AtomicInteger CHECKS = new AtomicInteger();
    private static final int TELLING = 48;
    private static final int LAST = -1;
    private static final String EXAMPLE = "/example.jpg";
    private static final String LICENCE = "subject_info.business_license_info.";
    private static final String SHOW = "paper-show-" + LICENCE + "license_number";

    /// An upload or download as its page's person has it.
    ///
    /// @param name as in the table
    /// @param owner who has it
    /// @param lesser a role that has not
    /// @param page where it is
    /// @param attribute at which its address stands
    /// @param place which of the addresses there
    /// @param query what the browser adds
    /// @param sent what is uploaded, empty for a download
    private record Door(
            String name, Role owner, Role lesser, String page, String attribute, int place, String query, String sent) {

        Answer use(Browser browser, String address) {
            return sent.isEmpty()
                    ? browser.get(address + query)
                    : browser.post(
                            address + query,
                            "image/png",
                            sent.getBytes(StandardCharsets.ISO_8859_1),
                            "X-Filename",
                            name.equals("ExampleDialog") ? "example.png" : "partners.csv");
        }
    }

    @Autowired
    private ApplicationContext portal;

    private Boarding boarding;
    private Seats seats;
    private Everything everything;
    private OwnersThings own;
    private Browser stranger;

    @BeforeEach
    void setTheScene() {
        boarding = new Boarding(portal);
        own = new OwnersThings(portal, boarding);
        seats = new Seats(portal);
        everything = new Everything(portal.getBean(JdbcClient.class));
        stranger = seats.take(Role.PROVIDER_OPERATOR, new Boarding(portal).provider())
                .browser();
        stranger.open("applications");
    }

    @AfterAll
    static void tell() {
        LOG.warn("Authorisation matrix, uploads and downloads: {} checks", CHECKS);
    }

    @Test
    void everyUploadAndDownloadIsForItsOwnPersonAndPageAlone() {
        var doors = doors();
        assertThat(doors.stream().map(Door::name).toList())
                .as("every line of the table is tried")
                .containsExactlyInAnyOrderElementsOf(AuthorisationTable.STREAMS.keySet());

        doors.forEach(this::tryDoor);
    }

    @Test
    void aViewersAddressShowsOnlyDocumentsThatItsPersonMaySee() {
        var foreign = new OwnersThings(portal);
        var officer = seats.take(Role.ACQUIRER_OFFICER, boarding.acquirer()).browser();
        var address = officer.open("decisions/" + own.application())
                .resources("source")
                .getFirst();

        assertThat(officer.get(address + "?document=" + own.document() + "&page=1")
                        .type())
                .isEqualTo("image/jpeg");
        for (var document : new Object[] {foreign.document(), UUID.randomUUID(), "", "1", own.application()}) {
            for (var page : new String[] {"0", "1", "2", "-1", "../1"}) {
                shut("document " + document, officer.get(address + "?document=" + document + "&page=" + page), "");
            }
        }
    }

    private List<Door> doors() {
        var fixtures = portal.getBean(Fixtures.class);
        var draft = "applications/" + fixtures.aFilledDraft(boarding.provider(), SamplePacks.ENTERPRISE) + "/form";
        var empty = "applications/" + boarding.draft() + "/form";
        var page = "?document=" + own.document() + "&page=1";
        var decision = "decisions/" + own.application();
        var many = "imports/" + imported(portal.getBean(BulkBoarding.class));
        return List.of(
                new Door("DocumentTile", Role.PROVIDER_OPERATOR, Role.ADMIN, draft, "src", 0, "", ""),
                new Door("DocumentViewer", Role.ACQUIRER_OFFICER, Role.ADMIN, decision, "source", 0, page, ""),
                new Door("PaperNotes", Role.PROVIDER_OPERATOR, Role.ADMIN, papers(fixtures), "src", LAST, "", ""),
                new Door("FilePickers", Role.PROVIDER_OPERATOR, Role.AUDITOR, empty, "target", 0, "", picture()),
                new Door(
                        "SheetPicker",
                        Role.PROVIDER_OPERATOR,
                        Role.AUDITOR,
                        "imports",
                        "target",
                        0,
                        "",
                        "number\nX1\n"),
                new Door("TemplateLinks", Role.PROVIDER_OPERATOR, Role.ADMIN, "imports", "href", 1, "", ""),
                new Door("CheckCard", Role.PROVIDER_OPERATOR, Role.ADMIN, many, "href", 0, "", ""),
                new Door("PaperCard", Role.PROVIDER_OPERATOR, Role.AUDITOR, many, "target", 0, "", picture()),
                new Door("SheetsView", Role.ADMIN, Role.AUDITOR, "partners/sheets", "href", 0, "", ""),
                new Door("ImportPanel", Role.ADMIN, Role.AUDITOR, "partners/sheets", "target", 0, "", "number\nX1\n"),
                new Door("ImportResult", Role.ADMIN, Role.AUDITOR, "partners/sheets", "href", 4, "", ""),
                new Door("ExamplePair", Role.REVIEWER, Role.ADMIN, "standard?part=examples", "src", 0, "", ""),
                new Door(
                        "ExampleDialog",
                        Role.COMPLIANCE,
                        Role.AUDITOR,
                        "standard?part=examples&version=" + draftOfTheStandard(),
                        "target",
                        0,
                        "",
                        picture()),
                new Door("ImportDialog", Role.COMPLIANCE, Role.AUDITOR, "watchlist", "target", 0, "", "name\nX\n"));
    }

    private String draftOfTheStandard() {
        return People.as(
                Role.COMPLIANCE,
                null,
                "compliance",
                () -> portal.getBean(StandardDrafting.class).begin().number());
    }

    @AfterEach
    void takeTheDraftAway() {
        People.as(Role.COMPLIANCE, null, "compliance", () -> {
            portal.getBean(StandardBook.class).versions().stream()
                    .filter(StandardVersion::draft)
                    .forEach(portal.getBean(StandardDrafting.class)::discard);
            return "";
        });
    }

    // A draft that only has its licence: what is read in it is proposed for the empty fields.
    private String papers(Fixtures fixtures) {
        var id = boarding.draft(FormValues.empty().with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE"));
        boarding.asProvider(() -> {
            var path = FieldPath.of(LICENCE + "license_copy");
            var paper = fixtures.upload(id, path, "licence.png", licence());
            return portal.getBean(MerchantOnboarding.class)
                    .save(new SaveDraft(id, fixtures.version(id), Map.of(path, List.of(paper))));
        });
        return "applications/" + id + "/form";
    }

    private static String address(Door door, OpenPage page) {
        // Example pictures stand beside documents on many pages
        var all = page.resources(door.attribute()).stream()
                .filter(found -> found.endsWith(EXAMPLE) == door.name().equals("ExamplePair"))
                .toList();
        return door.place() == LAST ? all.getLast() : all.get(door.place());
    }

    // Of one merchant whose name is missing, and whose papers are to come.
    private BulkImportId imported(BulkBoarding imports) {
        var sheet = new Sheets()
                .add("S" + UUID.randomUUID().toString().replace('-', '_'), SamplePacks.ENTERPRISE)
                .with("subject_info.business_license_info.merchant_name", "")
                .bytes(SheetFormat.CSV);
        var id = boarding.asProvider(() -> {
            try {
                return imports.take("merchants.csv", new ByteArrayInputStream(sheet));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        await().until(() -> found(imports, id).state() == ImportState.CHECKED);
        boarding.asProvider(() -> {
            imports.begin(id, found(imports, id).version());
            return id;
        });
        await().until(() -> found(imports, id).state() == ImportState.IMPORTED);
        return id;
    }

    private ImportDetails found(BulkBoarding imports, BulkImportId id) {
        return boarding.asProvider(() -> imports.find(id).orElseThrow());
    }

    private void tryDoor(Door door) {
        var owner = take(door);
        var page = open(door, owner);
        var address = address(door, page);
        everything.settled();
        var content = opens(door, owner.browser(), address);

        shut(door, stranger, address, content, "another partner");
        shut(door, seats.stranger(), address, content, "nobody");
        shut(door, seats.halfway(), address, content, "whoever gave only a password");
        var colleague = take(door);
        open(door, colleague);
        shut(door, colleague.browser(), address, content, "a colleague's session");
        for (var guess : guesses(address)) {
            shut(door, owner.browser(), guess, content, "a guessed address " + guess);
        }
        var stolen = owner.browser().twin();
        page.click("sign-out");
        shut(door, stolen, address, content, "a session that ended");

        shutAfter(door, content, "somebody deactivated", colleague, () -> seats.deactivate(colleague.person()));
        // What is for everybody who is signed in stays so in another role
        if (!Objects.requireNonNull(AuthorisationTable.STREAMS.get(door.name())).contains(door.lesser())) {
            var demoted = take(door);
            shutAfter(
                    door,
                    content,
                    "somebody whose role was taken",
                    demoted,
                    () -> seats.changeRole(demoted.person(), door.lesser()));
        }
    }

    private void shutAfter(Door door, String content, String who, Seats.Seat seat, Runnable happens) {
        var address = address(door, open(door, seat));
        happens.run();
        shut(door, seat.browser(), address, content, who);
    }

    private Seats.Seat take(Door door) {
        return seats.take(
                door.owner(),
                door.owner().platform()
                        ? null
                        : door.owner() == Role.ACQUIRER_OFFICER ? boarding.acquirer() : boarding.provider());
    }

    // The report of an import is there once one was tried.
    private static OpenPage open(Door door, Seats.Seat seat) {
        var page = seat.browser().open(door.page());
        if (door.name().equals("PaperNotes")) {
            // Reading takes a moment
            var read = new OpenPage[] {page};
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                read[0] = read[0].has(SHOW) ? read[0] : seat.browser().open(door.page());
                return read[0].has(SHOW);
            });
            read[0].click(SHOW);
            return read[0];
        }
        if (door.name().equals("ExampleDialog")) {
            page.click("example-change-GOOD-" + LICENCE + "license_copy");
        }
        if (door.name().equals("ImportDialog")) {
            page.click("import");
        }
        if (door.name().equals("ImportResult")) {
            seat.browser()
                    .post(
                            page.resources("target").getFirst(),
                            "text/csv",
                            "number\nX1\n".getBytes(StandardCharsets.UTF_8),
                            "X-Filename",
                            "partners.csv");
            await().until(() -> {
                page.send("");
                return page.has("import-report");
            });
        }
        return page;
    }

    // What comes out for the one person it is for, or an empty text where something went in.
    private String opens(Door door, Browser browser, String address) {
        var answer = door.use(browser, address);
        assertThat(answer.ok()).as(door.name() + " for its person: " + answer).isTrue();
        assertThat(answer.text()).as(door.name()).doesNotContain("auto-generated by Vaadin");
        everything.settled();
        return door.sent().isEmpty() ? answer.bytes() : "";
    }

    private void shut(Door door, Browser browser, String address, String content, String who) {
        var before = everything.now();
        shut(door.name() + " for " + who, door.use(browser, address), content);
        assertThat(everything.now()).as(door.name() + " for " + who).isEqualTo(before);
    }

    private static void shut(String what, Answer answer, String content) {
        CHECKS.incrementAndGet();
        assertThat(answer.ok() && !answer.text().contains("auto-generated by Vaadin"))
                .as(what + " got " + answer)
                .isFalse();
        for (var from = 0; from + TELLING <= content.length(); from += TELLING) {
            assertThat(answer.bytes().contains(content.substring(from, from + TELLING)))
                    .as(what)
                    .isFalse();
        }
    }

    private static List<String> guesses(String address) {
        var id = UUID.randomUUID().toString();
        return List.of(
                address.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", id),
                address.replaceFirst("resource/\\d+/", "resource/77/"),
                address.replaceFirst("resource/\\d+/.*", "resource/0/1/x"));
    }

    private static byte[] licence() {
        try {
            return Files.readAllBytes(SamplePacks.path(SamplePacks.ENTERPRISE, "licence.png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String picture() {
        try {
            return Files.readString(
                    SamplePacks.path(SamplePacks.ENTERPRISE, "food-permit.png"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
