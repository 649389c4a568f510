package org.partnerportal.exchange.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.Roles;
import org.partnerportal.exchange.PartnerExport;
import org.partnerportal.partner.PartnerQuery;
import org.partnerportal.partner.ui.PartnerAddress;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.ui.SheetDownload;
import org.partnerportal.uikit.PageHeader;

/// Takes partners out of the portal as a sheet, as the directory is narrowed in the address, and in again.
@Route("partners/sheets")
@RolesAllowed(Roles.ADMIN)
@CssImport("./styles/tracking.css")
@CssImport("./styles/partner.css")
class SheetsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PartnerExport export;
    private final Div exports = new Div();
    private final Paragraph narrowed = new Paragraph();

    SheetsView(PartnerExport export, ImportRuns runs, OutcomeWords words) {
        this.export = export;
        addClassNames("page", "sheets");
        exports.addClassName("sheet-links");
        narrowed.addClassName("soft");
        var out = section("exchange.export");
        out.add(narrowed, exports);
        var templates = new Div();
        templates.addClassName("sheet-links");
        for (var format : SheetFormat.values()) {
            templates.add(link(
                    "template",
                    format,
                    new SheetDownload(
                            "partners-template", format, bytes -> export.template(format, getLocale(), bytes))));
        }
        var in = section("exchange.import");
        in.add(templates, new ImportPanel(runs, words));
        var back = new Anchor("partners", getTranslation("exchange.back"));
        add(new PageHeader(getTranslation("partner.sheets")).actions(back), out, in);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = PartnerAddress.query(event.getLocation().getQueryParameters());
        narrowed.setText(getTranslation(
                query.equals(PartnerQuery.everything()) ? "exchange.export-all" : "exchange.export-narrowed"));
        exports.removeAll();
        for (var format : SheetFormat.values()) {
            var locale = getLocale();
            exports.add(link(
                    "export",
                    format,
                    new SheetDownload("partners", format, bytes -> export.write(query, format, locale, bytes))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partner.sheets") + " · " + getTranslation("shell.product");
    }

    private Anchor link(String what, SheetFormat format, SheetDownload download) {
        var link = new Anchor(download, getTranslation("exchange." + what + "." + format));
        link.setId(what + "-" + format.extension());
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Section section(String title) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("card");
        var help = new Paragraph(getTranslation(title + "-help"));
        section.add(help);
        return section;
    }
}
