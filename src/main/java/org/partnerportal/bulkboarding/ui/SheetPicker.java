package org.partnerportal.bulkboarding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Locale;
import org.partnerportal.bulkboarding.BulkBoarding;
import org.partnerportal.shared.DomainException;
import org.partnerportal.uikit.PortalTexts;

/// Where a sheet is dropped or chosen. Once it is here its page opens.
final class SheetPicker extends Div {

    private final transient BulkBoarding boarding;
    private final transient PortalTexts texts;
    private final Upload upload = new Upload();
    private final Paragraph said = new Paragraph();

    SheetPicker(BulkBoarding boarding, PortalTexts texts) {
        this.boarding = boarding;
        this.texts = texts;
        addClassName("import-panel");
        upload.setId("sheet-upload");
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BulkBoarding.LARGEST);
        upload.setAcceptedFileExtensions(".xlsx", ".csv");
        upload.setI18n(new PickerWords(this, "sheet"));
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        said.setId("sheet-said");
        said.addClassName("import-said");
        said.getElement().setAttribute("role", "alert");
        add(upload, said);
    }

    // In the request's own thread, outside the screens' error handler: what it would have told is told here.
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try {
            var id = boarding.take(event.getFileName(), event.getInputStream());
            in(ui, () -> ui.navigate(ImportPages.of(id)));
        } catch (DomainException refused) {
            in(ui, () -> say(words(refused, getLocale())));
        }
    }

    private String words(DomainException refused, Locale locale) {
        return texts.getTranslation(
                refused.textKey(), locale, refused.arguments().toArray());
    }

    private void say(String words) {
        upload.clearFileList();
        said.setText(words);
    }

    private static void in(UI ui, Runnable work) {
        var _ = ui.access(work::run);
    }
}
