package org.partnerportal.review.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.partnerportal.access.Roles;
import org.partnerportal.review.CaseDetails;
import org.partnerportal.review.ReviewCaseId;

/// One review case: the documents beside the data, item by item.
@Route(QueueAddress.ROUTE + "/:" + CaseView.CASE)
@RolesAllowed({Roles.REVIEWERS, Roles.COMPLIANCE, Roles.AUDITOR})
@CssImport("./styles/review.css")
@CssImport("./styles/paper.css")
class CaseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String CASE = "case";

    private final CaseDesk desk;
    private String title = "";

    CaseView(CaseDesk desk) {
        this.desk = desk;
        addClassName("case-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(CASE)
                .flatMap(ReviewCaseId::parse)
                .flatMap(desk.reading()::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product");
    }

    private void show(CaseDetails details) {
        var name = details.summary().merchantName();
        title = name == null ? getTranslation("review.no-name") : name;
        removeAll();
        add(new CaseScreen(desk, details));
    }
}
