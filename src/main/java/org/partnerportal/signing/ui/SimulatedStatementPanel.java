package org.partnerportal.signing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.partnerportal.remittance.SimulatedRemittance;
import org.partnerportal.uikit.Moments;

/// What the simulated bank would show the merchant, so that the story can be walked by hand.
class SimulatedStatementPanel extends Section {

    SimulatedStatementPanel(List<SimulatedRemittance> statement, Moments moments) {
        setId("simulated-statement");
        addClassName("card");
        var lines = new UnorderedList();
        statement.forEach(line -> lines.add(line(line, moments)));
        add(
                new H2(getTranslation("signing.statement")),
                new Paragraph(getTranslation("signing.statement.next")),
                lines);
    }

    private ListItem line(SimulatedRemittance line, Moments moments) {
        var amount = new Span("¥" + Fen.yuan(line.amountInFen()));
        amount.setId("simulated-amount-" + line.round());
        amount.addClassName("statement-amount");
        return new ListItem(
                new Span(getTranslation("signing.statement.line", line.round())),
                amount,
                moments.ago(line.sentAt(), getLocale()));
    }
}
