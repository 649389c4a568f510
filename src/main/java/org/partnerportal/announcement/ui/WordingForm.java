package org.partnerportal.announcement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.stream.Stream;
import org.partnerportal.announcement.Wording;

/// Title and text in both languages.
final class WordingForm extends Div {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 4000;

    private final TextField titleChinese = title("title-zh");
    private final TextField titleEnglish = title("title-en");
    private final TextArea textChinese = text("text-zh");
    private final TextArea textEnglish = text("text-en");

    WordingForm() {
        addClassName("publish-fields");
        add(titleChinese, titleEnglish, textChinese, textEnglish);
    }

    Wording words() {
        return new Wording(
                titleChinese.getValue().strip(),
                titleEnglish.getValue().strip(),
                textChinese.getValue().strip(),
                textEnglish.getValue().strip());
    }

    /// Points at what is empty.
    void pointOutMissing() {
        Stream.<TextFieldBase<?, String>>of(titleChinese, titleEnglish, textChinese, textEnglish)
                .forEach(field -> {
                    field.setErrorMessage(getTranslation("announcement.problem.WORDS_MISSING"));
                    field.setInvalid(field.getValue().isBlank());
                });
    }

    private TextField title(String id) {
        var field = new TextField();
        field.setMaxLength(LONGEST_TITLE);
        return prepared(field, id);
    }

    private TextArea text(String id) {
        var field = new TextArea();
        field.setMaxLength(LONGEST_TEXT);
        field.setMinHeight("96px");
        field.setMaxHeight("200px");
        return prepared(field, id);
    }

    private <F extends TextFieldBase<?, String>> F prepared(F field, String id) {
        field.setId(id);
        field.setLabel(getTranslation("announcement." + id));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }
}
