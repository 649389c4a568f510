package org.partnerportal.review.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.ui.DocumentComponents;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.PaperComparing;
import org.partnerportal.onboarding.ui.PaperNotes;
import org.partnerportal.onboarding.ui.RoundsPanel;
import org.partnerportal.review.CaseReading;
import org.partnerportal.review.CaseReview;
import org.partnerportal.review.SecondReview;
import org.partnerportal.standard.ui.ExampleComponents;
import org.partnerportal.uikit.LiveUpdates;
import org.springframework.beans.factory.annotation.Autowired;

/// What a case's screen works with.
@SpringComponent
record CaseDesk(
        CaseReading reading,
        CaseReview review,
        SecondReview second,
        ApplicationRegister applications,
        DocumentViewing viewing,
        DocumentComponents documents,
        ExampleComponents examples,
        CaseWords words,
        RoundsPanel rounds,
        PaperComparing comparing,
        PaperNotes papers,
        LiveUpdates updates) {

    @Autowired
    CaseDesk {}

    String label(FieldPath path, Locale locale) {
        return words.label(path, locale);
    }
}
