package org.partnerportal.standard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
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
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.ExampleChange;
import org.partnerportal.standard.StandardBook;
import org.partnerportal.standard.StandardChange;
import org.partnerportal.standard.StandardDrafting;
import org.partnerportal.standard.StandardsOfATest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SignedInAs(Role.COMPLIANCE)
class ExamplesViewTests extends SpringBrowserlessTest {

    private static final FieldPath LICENCE = FieldPath.of("subject_info.business_license_info.license_copy");
    private static final FieldPath LETTER = FieldPath.of("subject_info.certificate_letter_copy");

    @Autowired
    private StandardsOfATest standards;

    @Autowired
    private StandardBook book;

    @Autowired
    private StandardDrafting drafting;

    @Autowired
    private ExampleComponents components;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void takeAway() {
        standards.undo();
    }

    @Test
    void showsBesideADocumentWhatIsGoodAndWhatIsNotAndEnlargesIt() {
        UI.getCurrent().add(components.beside("2026-1", LICENCE, "Licence"));

        assertThat(find(NativeButton.class)
                        .id("example-BAD-" + LICENCE)
                        .getElement()
                        .getAttribute("aria-label"))
                .isEqualTo("Enlarge. Not like this: Licence. A corner is cut off, and glare hides the words");
        test(find(NativeButton.class).id("example-GOOD-" + LICENCE)).click();
        assertThat(find(Dialog.class).id("example-large").isOpened()).isTrue();
    }

    @Test
    void showsNothingWhereThereIsNothing() {
        assertThat(components.beside("2026-1", LETTER, "Letter").isVisible()).isFalse();
    }

    @Test
    void readsTheCaptionInTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);

        assertThat(components.beside("2026-1", LICENCE, "营业执照").getElement().getTextRecursively())
                .contains("错误示例", "缺角、反光，文字被遮住");
    }

    @Test
    void offersNothingToChangeOfWhatIsPublished() {
        open("2026-1", "examples");

        assertThat(find(Article.class).all()).hasSizeGreaterThan(8);
        assertThat(find(Button.class).withId("example-change-BAD-" + LICENCE).exists())
                .isFalse();
    }

    @Test
    void aCaptionIsChangedAndAMissingOneIsPointedOut() {
        var draft = drafting.begin();
        open(draft.number(), "examples");
        test(find(Button.class).id("example-change-BAD-" + LICENCE)).click();
        var caption = find(TextField.class).id("example-caption-en");
        caption.setValue("");
        test(find(Button.class).id("example-save")).click();
        assertThat(caption.isInvalid()).isTrue();

        caption.setValue("Too dark");
        test(find(Button.class).id("example-save")).click();

        assertThat(book.examplesChanged(draft.number()))
                .singleElement()
                .satisfies(change -> assertThat(change.example().captionEn()).isEqualTo("Too dark"));
        open(draft.number(), "changes");
        assertThat(find(Div.class).id("changes").getElement().getTextRecursively())
                .contains("Example pictures (1)", "Changed – Not like this: Too dark");
    }

    @Test
    void anExampleWithoutAPictureIsPointedOut() {
        var draft = drafting.begin();
        open(draft.number(), "examples");
        test(find(Button.class).id("example-change-GOOD-" + LETTER)).click();
        find(TextField.class).id("example-caption-zh").setValue("好");
        find(TextField.class).id("example-caption-en").setValue("Good");
        test(find(Button.class).id("example-save")).click();

        assertThat(find(Paragraph.class).id("example-problem").getText()).isEqualTo("Please choose a picture.");
    }

    @Test
    void anExampleIsTakenAway() {
        var draft = drafting.begin();
        open(draft.number(), "examples");
        test(find(Button.class).id("example-change-GOOD-" + LICENCE)).click();
        test(find(Button.class).id("example-remove")).click();

        assertThat(book.examplesChanged(draft.number()))
                .extracting(ExampleChange::kind)
                .containsExactly(StandardChange.Kind.GONE);
    }

    private void open(String version, String part) {
        UI.getCurrent()
                .navigate(
                        StandardView.class,
                        new QueryParameters(Map.of("version", List.of(version), "part", List.of(part))));
    }
}
