package org.partnerportal.watchlist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.watchlist.BusinessKind;
import org.partnerportal.watchlist.ForbiddenWord;
import org.partnerportal.watchlist.WatchlistEntry;
import org.partnerportal.watchlist.WatchlistKeeping;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SignedInAs(Role.COMPLIANCE)
class WatchlistViewTests extends SpringBrowserlessTest {

    @Autowired
    private WatchlistKeeping keeping;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void listsANameFindsItByItsSoundAndTakesItOffWithAReason() {
        navigate(WatchlistView.class);
        click("add");
        text("add-name").setValue("仇若溪");
        click("add-confirm");
        assertThat(find(Paragraph.class).withId("add-problem").single().getText())
                .contains("source");
        text("add-source").setValue("notice of today");
        click("add-confirm");
        assertThat(names()).contains("仇若溪");

        text("names-search").setValue("Qiu Ruoxi");
        assertThat(names()).contains("仇若溪");
        var entry = keeping.search("仇若溪", null).getFirst();
        clickInRow("names", names().indexOf(entry.name()), 6);
        find(TextArea.class).withId("reason").single().setValue("listed by mistake");
        click("reason-confirm");

        assertThat(names()).doesNotContain("仇若溪");
    }

    @Test
    void showsWhatASheetWouldComeToBeforeAnythingIsListed() {
        navigate(WatchlistView.class);
        var sheet = "list,kind,name,source\nNAME_LIST,PERSON,佴长风,notice\nNAME_LIST,PERSON,,notice\n"
                .getBytes(StandardCharsets.UTF_8);
        click("import");
        find(ImportDialog.class).single().received(sheet);

        assertThat(find(Div.class).withId("import-result").single().getElement().getTextRecursively())
                .contains("1 new", "1 flawed", "Row 3", "name is missing");
        assertThat(keeping.search("佴长风", null)).isEmpty();

        click("apply-names");
        assertThat(keeping.search("佴长风", null)).hasSize(1);
        assertThat(names()).contains("佴长风");
    }

    @Test
    void letsGoOfASheetWhenItsDialogCloses() {
        navigate(WatchlistView.class);
        click("import");
        var dialog = find(ImportDialog.class).single();
        dialog.received("list,kind,name,source\nNAME_LIST,PERSON,佴长歌,notice\n".getBytes(StandardCharsets.UTF_8));
        var apply = find(Button.class).withId("apply-names").single();

        dialog.close();
        apply.click();

        assertThat(find(ImportDialog.class).exists()).isFalse();
        assertThat(apply.getParent()).isEmpty();
        assertThat(keeping.search("佴长歌", null)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsForbiddenWords() {
        navigate(ForbiddenWordsView.class);
        text("word").setValue("幻");
        click("word-put");
        assertThat(text("word").isInvalid()).isTrue();

        text("word").setValue("幻彩");
        text("word-innocent").setValue("梦幻彩虹；幻彩灯");
        click("word-put");

        Grid<ForbiddenWord> words = find(Grid.class).withId("words").single();
        var kept = words.getListDataView().getItems().toList();
        var put = new ForbiddenWord("幻彩", BusinessKind.OTHER, List.of("梦幻彩虹", "幻彩灯"));
        assertThat(kept).contains(put);
        clickInRow("words", kept.indexOf(put), 4);

        assertThat(words.getListDataView().getItems()).isNotEmpty().doesNotContain(put);
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        Grid<WatchlistEntry> grid = find(Grid.class).withId("names").single();
        return grid.getLazyDataView().getItems().map(WatchlistEntry::name).toList();
    }

    private TextField text(String id) {
        return find(TextField.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private void clickInRow(String id, int row, int column) {
        Grid<Object> grid = find(Grid.class).withId(id).single();
        test((Button) test(grid).getCellComponent(row, column)).click();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
