package org.partnerportal.watchlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.partnerportal.watchlist.ListName;
import org.partnerportal.watchlist.ListedKind;
import org.partnerportal.watchlist.ListingOutcome;
import org.partnerportal.watchlist.WatchList;
import org.partnerportal.watchlist.WatchlistKeeping;

/// Puts one name on a list.
final class AddNameDialog extends Dialog {

    private final transient WatchlistKeeping keeping;
    private final transient Runnable done;
    private final RadioButtonGroup<WatchList> list = new RadioButtonGroup<>();
    private final RadioButtonGroup<ListedKind> kind = new RadioButtonGroup<>();
    private final TextField name = field("name");
    private final TextField number = field("number");
    private final TextField source = field("source");
    private final Paragraph problem = new Paragraph();

    AddNameDialog(WatchlistKeeping keeping, Runnable done) {
        this.keeping = keeping;
        this.done = done;
        setId("add-name");
        setHeaderTitle(getTranslation("watchlist.add"));
        setWidth("520px");
        list.setId("add-list");
        list.setLabel(getTranslation("watchlist.column.list"));
        list.setItems(WatchList.values());
        list.setItemLabelGenerator(each -> getTranslation("watchlist.list." + each));
        list.setValue(WatchList.BLACKLIST);
        kind.setId("add-kind");
        kind.setLabel(getTranslation("watchlist.column.kind"));
        kind.setItems(ListedKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("watchlist.kind." + each));
        kind.setValue(ListedKind.PERSON);
        name.setRequiredIndicatorVisible(true);
        source.setRequiredIndicatorVisible(true);
        source.setHelperText(getTranslation("watchlist.source-help"));
        problem.setId("add-problem");
        problem.addClassName("watchlist-problem");
        problem.getElement().setAttribute("role", "alert");
        add(list, kind, name, number, source, problem);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        var add = new Button(getTranslation("watchlist.add"), click -> add());
        add.setId("add-confirm");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, add);
    }

    private TextField field(String what) {
        var field = new TextField(getTranslation("watchlist.column." + what));
        field.setId("add-" + what);
        field.setWidthFull();
        return field;
    }

    private void add() {
        var digits = number.getValue().strip();
        var wanted = new ListName(
                list.getValue(),
                kind.getValue(),
                name.getValue().strip(),
                digits.isEmpty() ? null : digits,
                source.getValue().strip());
        switch (keeping.add(wanted)) {
            case ListingOutcome.Listed() -> {
                close();
                done.run();
            }
            case ListingOutcome.Known() -> problem.setText(getTranslation("watchlist.known"));
            case ListingOutcome.Refused(var problems) ->
                problem.setText(problems.stream()
                        .map(each -> getTranslation("watchlist.problem." + each))
                        .collect(Collectors.joining(" ")));
        }
    }
}
