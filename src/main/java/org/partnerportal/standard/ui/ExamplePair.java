package org.partnerportal.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadCallback;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.partnerportal.standard.ExamplePicture;
import org.partnerportal.standard.ExamplePicture.Kind;
import org.partnerportal.standard.ExamplePictures;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;
import org.springframework.security.access.AccessDeniedException;

/// A document as it should be and as it is of no use, small; each opens large.
@CssImport("./styles/example.css")
final class ExamplePair extends Div {

    private static final int NOT_FOUND = 404;
    private static final String FILE = "example.jpg";

    private final transient ExamplePictures pictures;
    private final String label;

    ExamplePair(List<ExamplePicture> shown, String label, ExamplePictures pictures) {
        this.pictures = pictures;
        this.label = label;
        addClassName("example-pair");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("standard.example.of", label));
        shown.forEach(example -> add(small(example)));
        setVisible(!shown.isEmpty());
    }

    private Div small(ExamplePicture example) {
        var open = new NativeButton();
        open.setId("example-" + example.kind() + "-" + example.path());
        open.addClassName("example-open");
        open.setAriaLabel(getTranslation("standard.example.enlarge", words(example)));
        open.addClickListener(click -> enlarge(example));
        var picture = picture(example);
        picture.getElement().setAttribute("loading", "lazy");
        open.add(picture);
        var caption = new Span(example.caption(getLocale()));
        caption.addClassName("example-caption");
        var small = new Div(open, badge(example.kind()), caption);
        small.addClassNames("example", "example-" + example.kind().name().toLowerCase(Locale.ROOT));
        return small;
    }

    private void enlarge(ExamplePicture example) {
        var dialog = new Dialog();
        dialog.setId("example-large");
        dialog.setHeaderTitle(label);
        var caption = new Paragraph(example.caption(getLocale()));
        var large = new Div(badge(example.kind()), picture(example), caption);
        large.addClassName("example-large");
        dialog.add(large);
        dialog.getFooter().add(new Button(getTranslation("uikit.close"), click -> dialog.close()));
        dialog.open();
    }

    private StatusBadge badge(Kind kind) {
        return new StatusBadge(
                getTranslation("standard.example." + kind),
                kind == Kind.GOOD ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CLOSE_CIRCLE,
                kind == Kind.GOOD ? Tone.SUCCESS : Tone.DANGER);
    }

    private String words(ExamplePicture example) {
        return getTranslation(
                "standard.example.alt",
                getTranslation("standard.example." + example.kind()),
                label,
                example.caption(getLocale()));
    }

    private Image picture(ExamplePicture example) {
        return new Image(source(example.picture()), words(example));
    }

    // Fetched when the browser asks: by then its person may be out.
    private DownloadHandler source(String name) {
        InputStreamDownloadCallback picture = event -> {
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            try {
                return pictures.picture(name)
                        .map(jpeg ->
                                new DownloadResponse(new ByteArrayInputStream(jpeg), FILE, "image/jpeg", jpeg.length))
                        .orElseGet(() -> DownloadResponse.error(NOT_FOUND));
            } catch (AccessDeniedException notForThem) {
                return DownloadResponse.error(NOT_FOUND);
            }
        };
        return DownloadHandler.fromInputStream(picture, FILE).inline();
    }
}
