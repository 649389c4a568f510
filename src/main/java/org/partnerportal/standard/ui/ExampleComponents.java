package org.partnerportal.standard.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.ExamplePicture;
import org.partnerportal.standard.ExamplePictures;

/// Makes the good and bad examples that screens show beside a document.
@org.springframework.stereotype.Component
public class ExampleComponents {

    private final ExamplePictures examples;

    ExampleComponents(ExamplePictures examples) {
        this.examples = examples;
    }

    /// How a document should look and how not, as that version shows it; nothing is seen of it where it shows nothing.
    ///
    /// @param template the catalogue's own path
    /// @param label the document's name
    public Component beside(String standard, FieldPath template, String label) {
        return of(examples.of(standard, template), label);
    }

    /// The same, as the version in force today shows it.
    public Component besideToday(FieldPath template, String label) {
        return of(examples.today(template), label);
    }

    ExamplePair of(List<ExamplePicture> shown, String label) {
        return new ExamplePair(shown, label, examples);
    }
}
