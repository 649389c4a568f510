package org.partnerportal.partner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.partnerportal.access.Actor;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.routing.RoutingRule;

/// Which acquirers a service provider's applications go to: the rules in their order, in words.
@SpringComponent
class RoutingPart implements PartnerPagePart {

    private final PartnerWords words;
    private final AcquirerChoices acquirers;

    RoutingPart(PartnerWords words, AcquirerChoices acquirers) {
        this.words = words;
        this.acquirers = acquirers;
    }

    @Override
    public String name() {
        return "routing";
    }

    @Override
    public String titleKey() {
        return "partner.part.routing";
    }

    @Override
    public int order() {
        return 20;
    }

    // The platform's business alone: a provider does not choose who signs off.
    @Override
    public boolean offeredTo(Actor reader, PartnerDetails partner) {
        return partner.provider() && reader.partner() == null;
    }

    @Override
    public Component content(PartnerDetails partner) {
        var card = DataPart.card("partner.section.routing");
        var rules = partner.profile().routing().rules();
        if (rules.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("partner.no-routing")));
            return card;
        }
        var help = new Paragraph(card.getTranslation("partner.routing-help"));
        help.addClassName("soft");
        var list = new OrderedList();
        list.setId("routing-rules");
        list.addClassName("routing-rules");
        rules.forEach(rule -> list.add(rule(rule)));
        card.add(help, list);
        if (!rules.getLast().takesTheRest()) {
            var open = new Paragraph(card.getTranslation("partner.no-rest"));
            open.addClassName("routing-open");
            card.add(open);
        }
        return card;
    }

    private ListItem rule(RoutingRule rule) {
        var item = new ListItem();
        if (rule.takesTheRest()) {
            item.add(new Span(item.getTranslation("partner.rule.rest")));
        }
        if (!rule.industries().isEmpty()) {
            item.add(new Span(item.getTranslation("partner.rule.industries", words.industries(rule.industries()))));
        }
        if (!rule.regions().isEmpty()) {
            item.add(new Span(item.getTranslation("partner.rule.regions", words.regions(rule.regions()))));
        }
        var shares = new Div();
        shares.addClassName("routing-shares");
        rule.shares().forEach(share -> {
            var part = new Span(acquirers.name(share.acquirer()) + " " + share.percent() + " %");
            part.addClassName("routing-share");
            shares.add(part);
        });
        item.add(shares);
        return item;
    }
}
