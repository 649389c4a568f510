package org.partnerportal.bulkboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/// An upload's own words.
final class PickerWords extends UploadI18N {

    /// @param what `sheet` or `paper`
    PickerWords(Component reader, String what) {
        var texts = "bulkboarding." + what + ".";
        setDropFiles(new DropFiles()
                .setOne(reader.getTranslation(texts + "drop"))
                .setMany(reader.getTranslation(texts + "drop")));
        setAddFiles(new AddFiles()
                .setOne(reader.getTranslation(texts + "choose"))
                .setMany(reader.getTranslation(texts + "choose")));
        setError(new Error()
                .setFileIsTooBig(reader.getTranslation(texts + "too-big"))
                .setTooManyFiles(reader.getTranslation(texts + "too-many"))
                .setIncorrectFileType(reader.getTranslation(texts + "wrong-type")));
    }
}
