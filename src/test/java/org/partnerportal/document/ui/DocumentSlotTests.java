package org.partnerportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.SystemActor;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.DrawerOwnership;
import org.partnerportal.document.IntakeOutcome;
import org.partnerportal.document.PictureWarnings;
import org.partnerportal.document.ReceiveDocument;
import org.partnerportal.document.ScanState;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.picturequality.QualityFlaw;
import org.partnerportal.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@WithMockUser(username = "anna", roles = "PROVIDER_STAFF")
class DocumentSlotTests extends SpringBrowserlessTest {

    private static final String FIELD = "subject_info.business_license_info.license_copy";

    @Autowired
    private DocumentComponents components;

    @Autowired
    private DocumentIntake intake;

    @Autowired
    private DocumentViewing viewing;

    @Autowired
    private PictureWarnings warnings;

    @Autowired
    private SystemActor system;

    private final Subject drawer =
            DrawerOwnership.drawer("anna", UUID.randomUUID().toString());
    private final List<List<DocumentId>> told = new ArrayList<>();

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void warnsOfAFlawWithWhatToDoAndAnExample() throws IOException {
        var stored = ((IntakeOutcome.Stored) intake.receive(
                        new ReceiveDocument(drawer, FIELD, "small.jpg", null),
                        new ByteArrayInputStream(SampleFiles.picture("jpg", 300, 212))))
                .document();
        system.run(() -> warnings.note(stored.id(), Set.of(QualityFlaw.TOO_SMALL)));

        show(SlotOptions.one(drawer, FIELD, "Licence"));

        var flaws = find(Div.class).withId(FIELD + "-flaws-0").single();
        assertThat(flaws.getElement().getTextRecursively())
                .contains("too small", "original photo", "Like this", "Not like this");
        assertThat(find(Image.class).all())
                .extracting(Image::getSrc)
                .contains("brand/pictures/good.svg", "brand/pictures/too-small.svg");
    }

    @Test
    void saysThatAFileWasNotScannedYetAndToReplaceOneWithAVirus() {
        assertThat(said(ScanState.WAITING)).contains("Not scanned for viruses yet");
        assertThat(said(ScanState.INFECTED)).contains("can no longer be opened", "replace it by a clean copy");
        assertThat(said(ScanState.CLEAR)).isEmpty();
    }

    private String said(ScanState state) {
        var summary = new DocumentSummary(
                new DocumentId(UUID.randomUUID()),
                drawer,
                FIELD,
                "licence.jpg",
                "image/jpeg",
                100,
                "00",
                1,
                1,
                Instant.EPOCH,
                "anna",
                null,
                Set.of(),
                state,
                null);
        return FlawNotes.withAdvice().show(summary).getElement().getTextRecursively();
    }

    @Test
    void storesWhatIsHandedInAndTellsOfIt() {
        show(SlotOptions.one(drawer, FIELD, "Licence"));

        upload(FIELD + "-upload", "licence.jpg", SampleFiles.picture(1));

        var stored = viewing.summaries(drawer);
        assertThat(stored).extracting(DocumentSummary::fileName).containsExactly("licence.jpg");
        assertThat(told).containsExactly(List.of(stored.getFirst().id()));
        assertThat(find(NativeButton.class).withId(FIELD + "-open-0").exists()).isTrue();
        assertThat(find(Upload.class).withId(FIELD + "-upload").exists()).isFalse();
    }

    @Test
    void saysAtItsPlaceWhatIsWrongWithAFile() {
        show(SlotOptions.one(drawer, FIELD, "Licence"));

        upload(FIELD + "-upload", "licence.jpg", SampleFiles.executable());

        assertThat(problem()).startsWith("licence.jpg: This file is of another type");
        assertThat(told).isEmpty();
        assertThat(viewing.summaries(drawer)).isEmpty();

        upload(FIELD + "-upload", "licence.jpg", SampleFiles.picture(2));
        assertThat(find(Div.class).withId(FIELD + "-problem").exists()).isFalse();
    }

    @Test
    void saysInThePersonsLanguage() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        show(SlotOptions.one(drawer, FIELD, "营业执照"));

        upload(FIELD + "-upload", "a.jpg", new byte[0]);

        assertThat(problem()).isEqualTo("a.jpg：文件内容为空，请重新选择。");
        assertThat(button("choose").getText()).isEqualTo("选择文件");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(button("choose").getText()).isEqualTo("Choose a file");
    }

    @Test
    void tellsThatAFieldWasLockedMeanwhile() {
        show(SlotOptions.one(drawer, DrawerOwnership.LOCKED, "Licence"));

        upload(DrawerOwnership.LOCKED + "-upload", "a.jpg", SampleFiles.picture(3));

        assertThat(find(Div.class)
                        .withId(DrawerOwnership.LOCKED + "-problem")
                        .single()
                        .getText())
                .contains("not there, or not for you");
    }

    @Test
    void takesSeveralUntilThereAreEnough() {
        show(SlotOptions.one(drawer, FIELD, "Pictures").upTo(2));

        upload(FIELD + "-upload", "a.jpg", SampleFiles.picture(4));
        assertThat(find(Upload.class).withId(FIELD + "-upload").single().getMaxFiles())
                .isEqualTo(1);
        upload(FIELD + "-upload", "b.jpg", SampleFiles.picture(5));

        assertThat(told.getLast()).hasSize(2);
        assertThat(find(Upload.class).withId(FIELD + "-upload").exists()).isFalse();
    }

    @Test
    void replacesInPlaceAndShowsTheVersions() throws IOException {
        var first = stored(6);
        show(SlotOptions.one(drawer, FIELD, "Licence"));

        upload(FIELD + "-replacement-0", "newer.jpg", SampleFiles.picture(7));

        var current = viewing.summaries(drawer).getFirst();
        assertThat(current.version()).isEqualTo(2);
        assertThat(told).containsExactly(List.of(current.id()));
        test(button("versions-0")).click();
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Versions");
        assertThat(find(Button.class).withId("document-version-1").exists()).isTrue();
        assertThat(viewing.find(first.id())).isPresent();
    }

    @Test
    void removesAndMakesRoomAgain() throws IOException {
        stored(8);
        show(SlotOptions.one(drawer, FIELD, "Licence"));

        test(button("remove-0")).click();

        assertThat(told).containsExactly(List.of());
        assertThat(viewing.summaries(drawer)).isEmpty();
        assertThat(find(Upload.class).withId(FIELD + "-upload").exists()).isTrue();
    }

    @Test
    void showsWhatIsTrueWhenSomebodyElseWasQuicker() throws IOException {
        var document = stored(9);
        show(SlotOptions.one(drawer, FIELD, "Licence"));
        intake.remove(document.id());

        test(button("remove-0")).click();

        assertThat(problem()).isNotEmpty();
        assertThat(find(NativeButton.class).withId(FIELD + "-open-0").exists()).isFalse();
    }

    @Test
    void saysBesideAPictureThatItCannotBeShown() {
        show(SlotOptions.one(drawer, FIELD, "Licence"));
        upload(FIELD + "-upload", "licence.jpg", SampleFiles.damagedInside(400, 300));

        fire(find(Image.class).single(), "error");

        assertThat(find(Div.class).withId(FIELD + "-not-shown-0").single().getText())
                .startsWith("This document cannot be shown");
        assertThat(find(Upload.class).withId(FIELD + "-replacement-0").exists()).isTrue();
    }

    @Test
    void opensTheViewerAtTheDocument() throws IOException {
        var document = stored(10);
        show(SlotOptions.one(drawer, FIELD, "Licence").readOnly());

        test(find(NativeButton.class).withId(FIELD + "-open-0").single()).click();

        var viewer = find(DocumentViewer.class).single();
        assertThat(viewer.getElement().getProperty("current"))
                .isEqualTo(document.id().toString());
        assertThat(viewer.getElement().getAttribute("source")).startsWith("VAADIN/dynamic/resource/");
    }

    @Test
    void offersNothingToChangeWhereOneMayOnlyLook() throws IOException {
        stored(11);
        show(SlotOptions.one(drawer, FIELD, "Licence").readOnly());

        assertThat(find(NativeButton.class).withId(FIELD + "-open-0").exists()).isTrue();
        assertThat(find(Upload.class).exists()).isFalse();
        assertThat(find(Button.class).exists()).isFalse();
    }

    @Test
    void carriesTheFieldPathAndNamesForThoseWhoDoNotSee() {
        var slot = show(SlotOptions.one(drawer, FIELD, "Licence"));

        assertThat(slot.getElement().getAttribute("id")).isEqualTo(FIELD);
        assertThat(slot.getElement().getAttribute("role")).isEqualTo("group");
        assertThat(slot.getElement().getAttribute("aria-label")).isEqualTo("Licence");
        assertThat(button("choose").getAriaLabel()).contains("Choose a file: Licence");
    }

    private DocumentSlot show(SlotOptions options) {
        var slot = components.slot(options, viewing.summaries(drawer), told::add);
        UI.getCurrent().add(slot);
        return slot;
    }

    private DocumentSummary stored(long seed) throws IOException {
        var command = new ReceiveDocument(drawer, FIELD, "licence.jpg", null);
        var outcome = intake.receive(command, new ByteArrayInputStream(SampleFiles.picture(seed)));
        return ((IntakeOutcome.Stored) outcome).document();
    }

    private static void fire(Component component, String event) {
        var element = component.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, event, JacksonUtils.createObjectNode()));
    }

    private void upload(String id, String name, byte[] bytes) {
        test(find(Upload.class).withId(id).single()).upload(name, "image/jpeg", bytes);
        roundTrip();
    }

    private String problem() {
        return find(Div.class).withId(FIELD + "-problem").single().getText();
    }

    private Button button(String action) {
        return find(Button.class).withId(FIELD + "-" + action).single();
    }
}
