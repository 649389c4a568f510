package org.partnerportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;

/// Makes pickers that send files the way slots want them.
final class FilePickers {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_PAPER = 15 * MEGABYTE / 2;
    private static final int LARGEST_VIDEO = 20 * MEGABYTE;
    private static final String[] PAPERS = {"image/jpeg", "image/png", "image/bmp", "application/pdf"};
    private static final String[] VIDEOS = {"video/*"};
    private static final String[] VIDEO_ENDINGS = {".mp4", ".mov", ".avi", ".mkv", ".flv", ".wmv"};

    // The slot shows what was taken; the picker's own list is for what is on its way or got stuck.
    private static final String DROP_WHAT_WENT_WELL = """
            this.addEventListener('upload-success', event => setTimeout(() => {
                this.files = this.files.filter(file => file !== event.detail.file);
            }));""";

    private FilePickers() {}

    static Upload picker(SlotOptions options, SlotUpload handler, Component button) {
        var picker = new Upload(handler);
        // As it is, not in parts: the container would put parts on the disk unencrypted.
        picker.setUploadFormat(UploadFormat.RAW);
        picker.setUploadButton(button);
        picker.setAcceptedMimeTypes(options.video() ? VIDEOS : PAPERS);
        if (options.video()) {
            picker.setAcceptedFileExtensions(VIDEO_ENDINGS);
        }
        picker.setMaxFileSize(options.video() ? LARGEST_VIDEO : LARGEST_PAPER);
        // What the browser itself turns away never gets here, and would be turned away in silence.
        picker.addFileRejectedListener(event -> handler.turnedAway(event.getFileName(), event.getErrorMessage()));
        picker.addAttachListener(event -> picker.getElement().executeJs(DROP_WHAT_WENT_WELL));
        return picker;
    }
}
