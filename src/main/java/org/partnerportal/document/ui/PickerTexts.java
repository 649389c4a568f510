package org.partnerportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/// What a picker says, in the person's language.
final class PickerTexts {

    private PickerTexts() {}

    static UploadI18N of(Component component) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(component.getTranslation("document.picker.too-many"))
                        .setFileIsTooBig(component.getTranslation("document.refused.too-large"))
                        .setIncorrectFileType(component.getTranslation("document.refused.wrong-type")))
                .setFile(new UploadI18N.File()
                        .setRetry(component.getTranslation("document.picker.retry"))
                        .setStart(component.getTranslation("document.picker.start"))
                        .setRemove(component.getTranslation("document.picker.cancel")))
                .setUploading(uploading(component));
    }

    private static UploadI18N.Uploading uploading(Component component) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(component.getTranslation("document.picker.connecting"))
                        .setStalled(component.getTranslation("document.picker.stalled"))
                        .setProcessing(component.getTranslation("document.picker.processing"))
                        .setHeld(component.getTranslation("document.picker.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(component.getTranslation("document.picker.remaining"))
                        .setUnknown(component.getTranslation("document.picker.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(component.getTranslation("document.picker.unavailable"))
                        .setUnexpectedServerError(component.getTranslation("document.picker.failed"))
                        .setForbidden(component.getTranslation("document.picker.failed"))
                        .setFileTooLarge(component.getTranslation("document.refused.too-large")));
    }
}
