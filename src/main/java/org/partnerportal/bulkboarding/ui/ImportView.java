package org.partnerportal.bulkboarding.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.Roles;
import org.partnerportal.bulkboarding.BulkBoarding;
import org.partnerportal.bulkboarding.BulkImportId;
import org.partnerportal.bulkboarding.ImportDetails;
import org.partnerportal.bulkboarding.ImportPapers;
import org.partnerportal.bulkboarding.ImportSheets;
import org.partnerportal.bulkboarding.ImportState;
import org.partnerportal.bulkboarding.RowVerdict;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.uikit.PortalTexts;

/// One import: what its rows came to, making drafts of them, and their papers. It follows the work by itself.
@Route(ImportPages.ONE)
@RolesAllowed(Roles.PROVIDER_STAFF)
@CssImport("./styles/tracking.css")
@CssImport("./styles/partner.css")
@CssImport("./styles/bulkboarding.css")
class ImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROWS = "rows";

    private final transient BulkBoarding boarding;
    private final transient ImportSheets sheets;
    private final transient ImportPapers papers;
    private final transient FlawTexts words;
    private final transient PortalTexts texts;
    private final transient LiveUpdates live;
    private transient @Nullable BulkImportId followed;
    private transient @Nullable Parts parts;
    private String name = "";

    /// What stands on the page, and is only told anew what has changed.
    private record Parts(PageHeader header, CheckCard check, ReportCard report, BoardCard board, PaperCard papers) {}

    ImportView(
            BulkBoarding boarding,
            ImportSheets sheets,
            ImportPapers papers,
            FlawTexts words,
            PortalTexts texts,
            LiveUpdates live) {
        this.boarding = boarding;
        this.sheets = sheets;
        this.papers = papers;
        this.words = words;
        this.texts = texts;
        this.live = live;
        addClassNames("page", "imports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var verdict = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ROWS)
                .flatMap(RowVerdict::named);
        event.getRouteParameters()
                .get(ImportPages.IMPORT)
                .flatMap(BulkImportId::parse)
                .flatMap(boarding::find)
                .ifPresentOrElse(
                        details -> open(details, verdict.orElse(null)),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("shell.product");
    }

    private void open(ImportDetails details, @Nullable RowVerdict verdict) {
        name = details.fileName();
        var id = details.id();
        if (!id.equals(followed)) {
            followed = id;
            live.follow(this, id.subject(), () -> boarding.find(id).ifPresent(this::show));
        }
        var back = new Anchor(ImportPages.LIST, getTranslation("bulkboarding.back"));
        var all = new Parts(
                new PageHeader(name).actions(back),
                new CheckCard(id, sheets, words),
                new ReportCard(id, boarding, words, verdict),
                new BoardCard(boarding, id, () -> boarding.find(id).ifPresent(this::show)),
                new PaperCard(id, papers, words, texts));
        parts = all;
        removeAll();
        add(all.header(), all.check(), all.board(), all.report(), all.papers());
        show(details);
    }

    private void show(ImportDetails details) {
        var all = parts;
        if (all != null) {
            all.header().showBeside(ImportBadges.of(details.state(), this));
            all.check().show(details);
            all.report().show(details);
            all.board().show(details);
            var boarded = List.of(ImportState.IMPORTING, ImportState.STOPPED, ImportState.IMPORTED)
                    .contains(details.state());
            all.papers().setVisible(boarded);
            if (boarded) {
                all.papers().show();
            }
        }
    }
}
