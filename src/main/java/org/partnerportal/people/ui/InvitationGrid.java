package org.partnerportal.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.people.InvitationId;
import org.partnerportal.people.InvitationSummary;
import org.partnerportal.uikit.DrawnCells;
import org.partnerportal.uikit.EmptyState;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.StatusBadge;
import org.partnerportal.uikit.Tone;

/// The invitations that wait, each to be sent again or taken back.
final class InvitationGrid extends Grid<InvitationSummary> {

    private static final int NARROW = 900;

    private final transient Moments moments;

    InvitationGrid(Moments moments, Consumer<InvitationId> resend, Consumer<InvitationId> withdraw) {
        this.moments = moments;
        setId("invitations");
        addClassNames("dense-grid", "reading-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("people.invitations"));
        addColumn(InvitationSummary::address)
                .setKey("address")
                .setHeader(getTranslation("people.column.login"))
                .setWidth("170px")
                .setFlexGrow(2);
        addColumn(each -> RoleWords.of(this, each.roles(), getLocale()))
                .setKey("roles")
                .setHeader(getTranslation("people.column.roles"))
                .setWidth("180px")
                .setFlexGrow(2);
        addColumn(InvitationSummary::invitedBy)
                .setKey("by")
                .setHeader(getTranslation("people.column.invited-by"))
                .setWidth("120px")
                .setFlexGrow(1);
        addColumn(DrawnCells.moment(moments, getLocale(), InvitationSummary::createdAt))
                .setKey("sent")
                .setHeader(getTranslation("people.column.sent"))
                .setWidth("130px")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(this::validity))
                .setKey("valid")
                .setHeader(getTranslation("people.column.valid"))
                .setWidth("200px")
                .setFlexGrow(1);
        addColumn(new ComponentRenderer<>(each -> actions(each, resend, withdraw)))
                .setKey("actions")
                .setWidth("190px")
                .setFlexGrow(0);
        setEmptyStateComponent(new EmptyState(
                VaadinIcon.ENVELOPE_O,
                getTranslation("people.invitations.none"),
                getTranslation("people.invitations.none-next")));
    }

    void show(List<InvitationSummary> invitations) {
        setItems(invitations);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var window = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            var width = window.get().width();
            var wide = width == 0 || width >= NARROW;
            List.of("roles", "by", "sent", "valid")
                    .forEach(key -> getColumnByKey(key).setVisible(wide));
        });
    }

    private Component validity(InvitationSummary invitation) {
        return invitation.expired()
                ? new StatusBadge(getTranslation("people.invitation.expired"), VaadinIcon.CALENDAR_CLOCK, Tone.WARNING)
                : new Span(getTranslation(
                        "people.invitation.valid-until", moments.date(invitation.expiresAt(), getLocale())));
    }

    private Div actions(InvitationSummary each, Consumer<InvitationId> resend, Consumer<InvitationId> withdraw) {
        var again = new Button(getTranslation("people.invitation.resend"), click -> resend.accept(each.id()));
        again.setId("resend-" + each.id());
        again.addThemeVariants(ButtonVariant.SMALL);
        var back = new Button(getTranslation("people.invitation.withdraw"), click -> withdraw.accept(each.id()));
        back.setId("withdraw-" + each.id());
        back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
        var actions = new Div(again, back);
        actions.addClassName("row-actions");
        return actions;
    }
}
