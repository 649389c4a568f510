package org.partnerportal.standard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.IndustryRule;
import org.partnerportal.standard.StandardBook;
import org.partnerportal.standard.StandardDrafting;
import org.partnerportal.standard.StandardVersion;
import org.partnerportal.standard.StandardsOfATest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SignedInAs(Role.COMPLIANCE)
class DraftViewTests extends SpringBrowserlessTest {

    private static final FieldPath ADDRESS = FieldPath.of("subject_info.business_license_info.license_address");

    @Autowired
    private StandardsOfATest standards;

    @Autowired
    private StandardBook book;

    @Autowired
    private StandardDrafting drafting;

    @Autowired
    private FieldCatalogue catalogue;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void takeAway() {
        standards.undo();
    }

    @Test
    void beginsTheNextVersionAndAsksForSomethingMore() {
        navigate(StandardView.class);
        test(find(Button.class).id("begin-draft")).click();
        test(find(Button.class).id("requirement-add")).click();
        path().setValue(ADDRESS);
        test(find(Button.class).id("requirement-save")).click();

        assertThat(book.changes(draft().number()))
                .singleElement()
                .satisfies(change -> assertThat(change.requirement().path()).isEqualTo(ADDRESS));
    }

    @Test
    void saysAtItsPlaceWhatIsMissingAndChangesNothing() {
        navigate(StandardView.class);
        test(find(Button.class).id("begin-draft")).click();
        test(find(Button.class).id("requirement-add")).click();
        test(find(Button.class).id("requirement-save")).click();

        assertThat(path().isInvalid()).isTrue();
        assertThat(book.changes(draft().number())).isEmpty();
    }

    @Test
    void changesAnIndustry() {
        var draft = standards.aDraftThatAsks(ADDRESS, new Condition.Always());
        open(draft, "industries");
        new IndustryDialog(
                        new DraftDesk(drafting, draft, () -> {}),
                        new FieldNames(catalogue, Locale.ENGLISH),
                        book.content(draft.number()).industries().getFirst())
                .open();
        var threshold = find(IntegerField.class).id("industry-threshold");
        threshold.setValue(0);
        test(find(Button.class).id("industry-save")).click();
        assertThat(threshold.isInvalid()).isTrue();

        threshold.setValue(80_000);
        test(find(Button.class).id("industry-save")).click();
        assertThat(book.industriesChanged(draft.number()))
                .singleElement()
                .satisfies(rule -> assertThat(rule.dailyThreshold()).isEqualTo(80_000));
    }

    @Test
    void withdrawsAnIndustryAndSaysThatItIsGone() {
        var draft = drafting.begin();
        new IndustryDialog(
                        new DraftDesk(drafting, draft, () -> {}),
                        new FieldNames(catalogue, Locale.ENGLISH),
                        book.content(draft.number()).industries().getFirst())
                .open();
        find(Checkbox.class).id("industry-withdrawn").setValue(true);
        test(find(Button.class).id("industry-save")).click();

        open(draft, "changes");
        assertThat(find(Div.class).id("changes").getElement().getTextRecursively())
                .contains("Gone: no longer taken for new applications.");
        assertThat(book.content("2026-1").industries()).noneMatch(IndustryRule::withdrawn);
    }

    @Test
    void showsWhatIsDifferent() {
        open(standards.aDraftThatAsks(ADDRESS, new Condition.Always()), "changes");

        assertThat(find(Article.class).all()).hasSize(1);
        assertThat(find(Div.class).id("changes").getElement().getTextRecursively())
                .contains("Asked for anew (1)", "Registered address");
    }

    @Test
    void offersNothingToChangeOfWhatIsPublished() {
        open(standards.aRaisedOne(ADDRESS, new Condition.Always()), "requirements");

        assertThat(find(Button.class).withId("requirement-add").exists()).isFalse();
        assertThat(find(Button.class).withId("publish-draft").exists()).isFalse();
    }

    private void open(StandardVersion version, String part) {
        UI.getCurrent()
                .navigate(
                        StandardView.class,
                        new QueryParameters(Map.of("version", List.of(version.number()), "part", List.of(part))));
    }

    private StandardVersion draft() {
        return book.versions().stream()
                .filter(StandardVersion::draft)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<FieldPath> path() {
        return find(ComboBox.class).id("requirement-path");
    }
}
