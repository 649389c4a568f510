package org.partnerportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// Where new documents of a slot are dropped, chosen, or photographed with a phone.
final class UploadArea extends Composite<Div> implements LocaleChangeObserver {

    private final SlotOptions options;
    private final Button choose = new Button(VaadinIcon.UPLOAD_ALT.create());
    private final Button photograph = new Button(VaadinIcon.CAMERA.create());
    private final Span drop = new Span();
    private final Upload upload;
    private final Upload camera;

    UploadArea(SlotOptions options, SlotUpload handler) {
        this.options = options;
        this.upload = FilePickers.picker(options, handler, choose);
        this.camera = FilePickers.picker(options, handler, photograph);
        layOut();
    }

    void makeRoomFor(int documents) {
        setVisible(documents > 0);
        if (documents > 0) {
            upload.setMaxFiles(documents);
            camera.setMaxFiles(documents);
        }
    }

    void focus() {
        choose.focus();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        choose.setText(getTranslation(options.most() > 1 ? "document.choose-many" : "document.choose"));
        choose.setAriaLabel(choose.getText() + ": " + options.label());
        photograph.setText(getTranslation("document.photograph"));
        photograph.setAriaLabel(photograph.getText() + ": " + options.label());
        drop.setText(getTranslation(options.video() ? "document.drop-video" : "document.drop"));
        upload.setI18n(PickerTexts.of(this));
        camera.setI18n(PickerTexts.of(this));
    }

    private void layOut() {
        getContent().addClassName("document-area");
        upload.setId(options.elementId() + "-upload");
        upload.setDropLabel(drop);
        upload.addClassName("document-upload");
        choose.setId(options.elementId() + "-choose");
        camera.setId(options.elementId() + "-camera");
        camera.setDropAllowed(false);
        camera.addClassName("document-camera");
        camera.getElement().setProperty("capture", "environment");
        camera.setVisible(!options.video());
        photograph.setId(options.elementId() + "-photograph");
        getContent().add(upload, camera);
    }
}
