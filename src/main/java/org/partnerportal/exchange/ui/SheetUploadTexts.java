package org.partnerportal.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/// The upload's own words.
final class SheetUploadTexts extends UploadI18N {

    SheetUploadTexts(Component reader) {
        setDropFiles(new DropFiles().setOne(reader.getTranslation("exchange.drop")));
        setAddFiles(new AddFiles().setOne(reader.getTranslation("exchange.choose")));
        setError(new Error()
                .setFileIsTooBig(reader.getTranslation("exchange.too-big"))
                .setTooManyFiles(reader.getTranslation("exchange.one-only"))
                .setIncorrectFileType(reader.getTranslation("error.sheet.unreadable")));
    }
}
