package org.partnerportal.merchant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.partnerportal.access.Actor;
import org.partnerportal.access.Role;
import org.partnerportal.merchant.CapabilityDetails;
import org.partnerportal.merchant.CapabilityState;
import org.partnerportal.uikit.ReasonDialog;

/// What the platform's people can do with a payment product as it stands.
final class ProductDecisions extends Div {

    private final transient ProductDesk desk;
    private final transient CapabilityDetails product;

    ProductDecisions(ProductDesk desk, CapabilityDetails product, Actor actor) {
        this.desk = desk;
        this.product = product;
        setId("product-decisions");
        addClassName("product-actions");
        if (product.state() == CapabilityState.IN_REVIEW && actor.reviewer()) {
            offerReview(actor);
        } else if (actor.reviewer() || actor.is(Role.COMPLIANCE)) {
            offerRestrictions();
        }
        setVisible(getComponentCount() > 0);
    }

    private void offerReview(Actor actor) {
        if (product.claimedByMe()) {
            var activate = button("activate", () -> desk.review().activate(product.id(), product.version()));
            activate.addThemeVariants(ButtonVariant.PRIMARY);
            add(
                    activate,
                    button("send-back", () -> new SendBackDialog(desk, product).open()),
                    button(
                            "decline",
                            () -> new ReasonDialog(
                                            "merchant.product.declining",
                                            reason -> desk.review().decline(product.id(), product.version(), reason))
                                    .open()),
                    button("release", () -> desk.review().release(product.id())));
        } else if (product.claimedBy().isEmpty()) {
            var claim = button("claim", () -> desk.review().claim(product.id()));
            claim.addThemeVariants(ButtonVariant.PRIMARY);
            add(claim);
        } else {
            add(new Span(getTranslation("merchant.product.claimed-by", product.claimedBy())));
            if (actor.is(Role.LEAD_REVIEWER)) {
                add(button("take-over", () -> desk.review().takeOver(product.id())));
            }
        }
    }

    private void offerRestrictions() {
        switch (product.state()) {
            case ACTIVE -> {
                offer("limit", CapabilityState.LIMITED);
                offer("stop", CapabilityState.STOPPED);
            }
            case LIMITED -> {
                offer("lift", CapabilityState.ACTIVE);
                offer("stop", CapabilityState.STOPPED);
            }
            case STOPPED -> {
                offer("lift", CapabilityState.ACTIVE);
                offer("limit", CapabilityState.LIMITED);
            }
            case REQUESTED, IN_REVIEW, DECLINED, WITHDRAWN -> removeAll();
        }
    }

    private void offer(String verb, CapabilityState to) {
        add(button(
                verb,
                () -> new ReasonDialog(
                                "merchant.product.restricting." + verb,
                                reason -> desk.restricting().restrict(product.id(), product.version(), to, reason))
                        .open()));
    }

    private Button button(String verb, Runnable action) {
        var button = new Button(getTranslation("merchant.product." + verb), click -> action.run());
        button.setId("product-" + verb);
        return button;
    }
}
