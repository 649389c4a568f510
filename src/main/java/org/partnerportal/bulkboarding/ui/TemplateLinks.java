package org.partnerportal.bulkboarding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.partnerportal.bulkboarding.ImportSheets;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.ui.SheetDownload;

/// The empty sheets to begin with.
final class TemplateLinks extends Div {

    TemplateLinks(ImportSheets sheets) {
        addClassName("sheet-links");
        for (var format : SheetFormat.values()) {
            var link = new Anchor(
                    new SheetDownload("merchants-template", format, out -> sheets.template(format, out)),
                    getTranslation("bulkboarding.template." + format));
            link.setId("template-" + format.extension());
            link.getElement().setAttribute("download", true);
            add(link);
        }
    }
}
