package org.partnerportal.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.DraftFlaw;
import org.partnerportal.standard.ExampleDrafting;
import org.partnerportal.standard.ExamplePicture;
import org.partnerportal.standard.ExamplePicture.Kind;
import org.partnerportal.standard.PictureOutcome;

/// Where a draft gets an example picture of a document, with what is said below it.
final class ExampleDialog extends Dialog {

    /// Which document's, of which kind.
    record Place(FieldPath path, Kind kind, String label) {}

    private final transient DraftDesk desk;
    private final transient ExampleParts parts;
    private final transient Place place;
    private final Div preview = new Div();
    private final TextField captionZh = new TextField();
    private final TextField captionEn = new TextField();
    private final Paragraph problem = new Paragraph();
    private String picture = "";

    /// @param before the example that is changed, none if one is added
    ExampleDialog(DraftDesk desk, ExampleParts parts, Place place, @Nullable ExamplePicture before) {
        this.desk = desk;
        this.parts = parts;
        this.place = place;
        setId("example-dialog");
        setWidth("640px");
        setHeaderTitle(getTranslation("standard.example." + place.kind()) + " · " + place.label());
        caption(captionZh, "example-caption-zh", "standard.example.caption-zh");
        caption(captionEn, "example-caption-en", "standard.example.caption-en");
        problem.setId("example-problem");
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var form = new Div(preview, upload(), captionZh, captionEn, problem);
        form.addClassName("standard-form");
        add(form);
        buttons(before);
        if (before != null) {
            captionZh.setValue(before.captionZh());
            captionEn.setValue(before.captionEn());
            show(before.picture());
        }
    }

    private void caption(TextField field, String id, String key) {
        field.setId(id);
        field.setLabel(getTranslation(key));
        field.setMaxLength(120);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> show(picture));
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setId("example-upload");
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ExampleDrafting.LARGEST);
        upload.setAcceptedFileExtensions(".jpg", ".jpeg", ".png");
        upload.setI18n(texts());
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private UploadI18N texts() {
        var type = getTranslation("standard.flaw." + DraftFlaw.PICTURE_TYPE);
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("standard.example.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("standard.example.choose")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("standard.flaw." + DraftFlaw.PICTURE_TOO_LARGE))
                        .setTooManyFiles(type)
                        .setIncorrectFileType(type));
    }

    private void buttons(@Nullable ExamplePicture before) {
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        var save = new Button(getTranslation("standard.save"), click -> save());
        save.setId("example-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (before != null) {
            var remove = new Button(getTranslation("standard.example.remove"), click -> remove());
            remove.setId("example-remove");
            remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            remove.addClassName("dialog-aside");
            getFooter().add(remove);
        }
        getFooter().add(cancel, save);
    }

    private void receive(UploadEvent event) throws IOException {
        parts.drafting().requireAllowed();
        var taken = event.getInputStream().readNBytes(ExampleDrafting.LARGEST + 1);
        var outcome = parts.drafting().take(taken);
        var _ = event.getUI().access(() -> received(outcome));
    }

    /// A picture arrived: it shows, or it is said what is wrong with it.
    void received(PictureOutcome outcome) {
        switch (outcome) {
            case PictureOutcome.Taken(var name) -> {
                say("");
                show(name);
            }
            case PictureOutcome.Refused(var flaw) -> say(DraftDesk.words(this, Set.of(flaw)));
        }
    }

    private void show(String name) {
        picture = name;
        preview.removeAll();
        if (!name.isEmpty()) {
            preview.add(parts.pair(List.of(wanted()), place.label()));
        }
    }

    private ExamplePicture wanted() {
        return new ExamplePicture(
                place.path(),
                place.kind(),
                picture,
                captionZh.getValue().strip(),
                captionEn.getValue().strip());
    }

    private void save() {
        pointOut(desk.attempt(this, (drafting, draft) -> parts.drafting().put(draft, wanted())));
    }

    private void remove() {
        pointOut(desk.attempt(this, (drafting, draft) -> parts.drafting().remove(draft, place.path(), place.kind())));
    }

    private void pointOut(Set<DraftFlaw> flaws) {
        if (flaws.isEmpty()) {
            close();
            return;
        }
        complain(captionZh, flaws);
        complain(captionEn, flaws);
        var others = EnumSet.copyOf(flaws);
        others.remove(DraftFlaw.BLANK);
        say(DraftDesk.words(this, others));
    }

    private void complain(TextField caption, Set<DraftFlaw> flaws) {
        caption.setErrorMessage(getTranslation("standard.flaw." + DraftFlaw.BLANK));
        caption.setInvalid(flaws.contains(DraftFlaw.BLANK) && caption.getValue().isBlank());
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }
}
