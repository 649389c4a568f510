package org.partnerportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.partnerportal.PortalTest;
import org.partnerportal.document.DocumentDownloaded;
import org.partnerportal.document.DocumentId;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.document.DocumentViewed;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.DrawerOwnership;
import org.partnerportal.document.IntakeOutcome;
import org.partnerportal.document.ReceiveDocument;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
@WithMockUser(username = "anna", roles = "PROVIDER_STAFF")
class DocumentViewerTests extends SpringBrowserlessTest {

    private static final String FIELD = "subject_info.business_license_info.license_copy";
    private static final String VIDEO = "addition_info.legal_person_video";
    private static final byte[] FILM = SampleFiles.join(SampleFiles.video(), SampleFiles.picture(77));

    @Autowired
    private DocumentComponents components;

    @Autowired
    private DocumentIntake intake;

    @Autowired
    private DocumentViewing viewing;

    @Autowired
    private ApplicationEvents events;

    private final Subject drawer =
            DrawerOwnership.drawer("anna", UUID.randomUUID().toString());
    private final VaadinRequest request = mock(VaadinRequest.class);
    private final VaadinResponse response = mock(VaadinResponse.class);
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @BeforeEach
    void answerInEnglish() throws IOException {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(response.getOutputStream()).thenReturn(new DelegatingServletOutputStream(sent));
    }

    @Test
    void knowsItsDocumentsByIdOnly() throws IOException {
        var first = stored(null, 1);
        var second = stored(null, 2);
        var viewer = shown(List.of(first, second));

        assertThat(viewer.getElement().getProperty("current"))
                .isEqualTo(first.id().toString());
        viewer.select(second.id());
        assertThat(viewer.getElement().getProperty("current"))
                .isEqualTo(second.id().toString());
        assertThat(events.stream(DocumentViewed.class)).isEmpty();
    }

    @Test
    void fetchesVersionsWhenTheyAreWanted() throws IOException {
        var first = stored(null, 3);
        var second = stored(first.id(), 4);
        var viewer = shown(List.of(second));

        want("versions-wanted", second.id(), viewer);

        assertThat(viewer.getElement().getPropertyRaw("versions").toString())
                .contains(first.id().toString(), second.id().toString());
    }

    @Test
    void showsAVersionNextToTheOneBeforeItAndWhoHandedThemInWithoutLooking() throws IOException {
        var first = stored(null, 13);
        var second = stored(first.id(), 14);
        var third = stored(second.id(), 15);
        var viewer = shown(List.of(third));

        want("comparison-wanted", third.id(), viewer);

        assertThat(find(DocumentViewer.class)
                        .id("document-comparison-2")
                        .getElement()
                        .getProperty("current"))
                .isEqualTo(second.id().toString());
        assertThat(find(DocumentViewer.class)
                        .id("document-comparison-3")
                        .getElement()
                        .getProperty("current"))
                .isEqualTo(third.id().toString());
        assertThat(find(DocumentViewer.class).all()).hasSize(3);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains(third.uploadedBy());
        assertThat(events.stream(DocumentViewed.class)).isEmpty();
    }

    @Test
    void theFirstVersionHasNoneToStandNextTo() throws IOException {
        var first = stored(null, 16);
        stored(first.id(), 17);
        var viewer = shown(List.of(first));

        want("comparison-wanted", first.id(), viewer);

        assertThat(find(ComparisonDialog.class).all()).isEmpty();
    }

    @Test
    void saysWhyAPictureCannotBeShown() throws IOException {
        var damaged = stored(null, SampleFiles.damagedInside(400, 300));
        var viewer = shown(List.of(damaged));

        want("not-shown", damaged.id(), viewer);

        assertThat(viewer.getElement().getProperty("problem")).startsWith("This document cannot be shown");
    }

    @Test
    void sendsAPageThatNobodyKeeps() throws IOException {
        var document = stored(null, 5);

        ask(PageSource.any(viewing), document.id().toString(), "1");

        assertThat(ImageIO.read(new ByteArrayInputStream(sent.toByteArray()))).isNotNull();
        verify(response).setContentType("image/jpeg");
        verify(response).setHeader("Cache-Control", "no-store");
        verify(response).setHeader("X-Content-Type-Options", "nosniff");
        verify(response).setHeader("Content-Disposition", "inline");
        assertThat(events.stream(DocumentViewed.class).map(DocumentViewed::document))
                .containsExactly(document.id());
    }

    @Test
    void sandboxesWhateverItSends() throws IOException {
        var document = stored(null, 8);

        ask(PageSource.any(viewing), document.id().toString(), "1");

        verify(response).setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        verify(response).setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    @Test
    void sendsThePieceOfAFilmThatAPlayerAsksFor() throws IOException {
        var film = film();
        when(request.getHeader("Range")).thenReturn("bytes=100-299");

        ask(PageSource.any(viewing), film.id().toString(), "1");

        verify(response).setStatus(206);
        verify(response).setContentType("video/mp4");
        verify(response).setHeader("Content-Range", "bytes 100-299/" + film.size());
        verify(response).setHeader("Accept-Ranges", "bytes");
        assertThat(sent.toByteArray()).isEqualTo(Arrays.copyOfRange(FILM, 100, 300));
    }

    @Test
    void refusesAPieceBehindTheEndOfAFilm() throws IOException {
        var film = film();
        when(request.getHeader("Range")).thenReturn("bytes=" + film.size() + "-");

        ask(PageSource.any(viewing), film.id().toString(), "1");

        verify(response).setStatus(416);
        verify(response).setHeader("Content-Range", "bytes */" + film.size());
        assertThat(sent.size()).isZero();
    }

    @Test
    void givesAFilmAwayUnderANameThatEndsAsItsContentDoes() throws IOException {
        var film = film();

        ask(PageSource.any(viewing), film.id().toString(), "original");

        var disposition = ArgumentCaptor.forClass(String.class);
        verify(response).setHeader(eq("Content-Disposition"), disposition.capture());
        assertThat(disposition.getValue()).startsWith("attachment; ").contains("licence.mp4");
        assertThat(sent.toByteArray()).isEqualTo(FILM);
        assertThat(events.stream(DocumentDownloaded.class).map(DocumentDownloaded::document))
                .containsExactly(film.id());
    }

    @Test
    void givesNobodyTheOriginalOfAPicture() throws IOException {
        var document = stored(null, 9);

        ask(PageSource.any(viewing), document.id().toString(), "original");

        verify(response).setStatus(404);
        assertThat(sent.size()).isZero();
    }

    @Test
    void aThumbnailIsNoLook() throws IOException {
        var document = stored(null, 6);

        ask(PageSource.any(viewing), document.id().toString(), "0");
        ask(PageSource.thumbnailOf(viewing, document.id()), "", "");

        assertThat(sent.size()).isPositive();
        assertThat(events.stream(DocumentViewed.class)).isEmpty();
    }

    @Test
    void whatIsNotThereOrNotForOneIsNotFound() throws IOException {
        var document = stored(null, 7);

        ask(PageSource.any(viewing), document.id().toString(), "2");
        ask(PageSource.any(viewing), document.id().toString(), "one");
        ask(PageSource.any(viewing), "nonsense", "1");
        ask(PageSource.any(viewing), UUID.randomUUID().toString(), "1");

        verify(response, times(4)).setStatus(404);
        verify(response, never()).setContentType(anyString());
        assertThat(sent.size()).isZero();
    }

    private DocumentViewer shown(List<DocumentSummary> documents) {
        var viewer = components.viewer();
        viewer.show(documents);
        UI.getCurrent().add(viewer);
        return viewer;
    }

    private void ask(PageSource source, String document, String page) throws IOException {
        when(request.getParameter("document")).thenReturn(document);
        when(request.getParameter("page")).thenReturn(page);
        source.handleDownloadRequest(new DownloadEvent(
                request, response, VaadinSession.getCurrent(), UI.getCurrent().getElement()));
    }

    private static void want(String event, DocumentId document, DocumentViewer viewer) {
        var data = JacksonUtils.createObjectNode().put("event.detail.id", document.toString());
        viewer.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(viewer.getElement(), event, data));
    }

    private DocumentSummary film() throws IOException {
        var command = new ReceiveDocument(drawer, VIDEO, "licence.jpg", null);
        return ((IntakeOutcome.Stored) intake.receive(command, new ByteArrayInputStream(FILM))).document();
    }

    private DocumentSummary stored(@Nullable DocumentId replaces, long seed) throws IOException {
        return stored(replaces, SampleFiles.picture(seed));
    }

    private DocumentSummary stored(@Nullable DocumentId replaces, byte[] bytes) throws IOException {
        var command = new ReceiveDocument(drawer, FIELD, "licence.jpg", replaces);
        var outcome = intake.receive(command, new ByteArrayInputStream(bytes));
        return ((IntakeOutcome.Stored) outcome).document();
    }
}
