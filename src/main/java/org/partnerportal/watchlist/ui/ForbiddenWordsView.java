package org.partnerportal.watchlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.partnerportal.access.Roles;
import org.partnerportal.uikit.PageHeader;
import org.partnerportal.watchlist.BusinessKind;
import org.partnerportal.watchlist.ForbiddenWord;
import org.partnerportal.watchlist.WordKeeping;

/// The words of forbidden business, and the phrases in which they are innocent. A word that is given again is changed.
@Route(ForbiddenWordsView.ROUTE)
@RolesAllowed(Roles.COMPLIANCE)
@CssImport("./styles/watchlist.css")
class ForbiddenWordsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "watchlist/words";

    private final transient WordKeeping keeping;
    private final Grid<ForbiddenWord> grid = new Grid<>();
    private final TextField word = new TextField();
    private final Select<BusinessKind> kind = new Select<>();
    private final TextField innocent = new TextField();

    ForbiddenWordsView(WordKeeping keeping) {
        this.keeping = keeping;
        addClassName("page");
        var back = new Anchor(WatchlistView.ROUTE, getTranslation("watchlist.watchlist"));
        back.setId("to-names");
        add(
                new PageHeader(getTranslation("watchlist.words")).actions(back),
                new Paragraph(getTranslation("watchlist.words-help")),
                form(),
                columns());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("watchlist.words") + " · " + getTranslation("shell.product");
    }

    private Div form() {
        word.setId("word");
        word.setLabel(getTranslation("watchlist.column.word"));
        word.setMaxLength(WordKeeping.LONGEST);
        kind.setId("word-kind");
        kind.setLabel(getTranslation("watchlist.column.business"));
        kind.setItems(BusinessKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("watchlist.business." + each));
        kind.setValue(BusinessKind.OTHER);
        innocent.setId("word-innocent");
        innocent.setLabel(getTranslation("watchlist.column.innocent"));
        innocent.setHelperText(getTranslation("watchlist.innocent-help"));
        var put = new Button(getTranslation("watchlist.put"), click -> put());
        put.setId("word-put");
        put.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(word, kind, innocent, put);
        form.addClassNames("card", "word-form");
        return form;
    }

    private Grid<ForbiddenWord> columns() {
        grid.setId("words");
        grid.addClassName("dense-grid");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("watchlist.words"));
        grid.addColumn(ForbiddenWord::word).setHeader(getTranslation("watchlist.column.word"));
        grid.addColumn(each -> getTranslation("watchlist.business." + each.kind()))
                .setHeader(getTranslation("watchlist.column.business"));
        grid.addColumn(each ->
                        getTranslation(each.kind().never() ? "screening.severity.ALERT" : "screening.severity.WARNING"))
                .setHeader(getTranslation("watchlist.column.weight"));
        grid.addColumn(each -> String.join("; ", each.innocentIn()))
                .setHeader(getTranslation("watchlist.column.innocent"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::remove)
                .setHeader(getTranslation("watchlist.column.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private Button remove(ForbiddenWord each) {
        var remove = new Button(getTranslation("watchlist.remove"), click -> {
            keeping.remove(each.word());
            show();
        });
        remove.setId("remove-" + each.word());
        remove.setAriaLabel(getTranslation("watchlist.remove.label", each.word()));
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return remove;
    }

    private void put() {
        var phrases = Arrays.stream(innocent.getValue().split("[;；]", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        var accepted = keeping.put(new ForbiddenWord(word.getValue().strip(), kind.getValue(), phrases));
        word.setInvalid(!accepted);
        word.setErrorMessage(accepted ? null : getTranslation("watchlist.word-refused"));
        if (accepted) {
            word.clear();
            innocent.clear();
            show();
        }
    }

    private void show() {
        grid.setItems(List.copyOf(keeping.all()));
    }
}
