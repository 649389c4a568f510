package org.partnerportal.review.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentSummary;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.PaperFindings;
import org.partnerportal.recognition.ReadingState;

/// Says at the items of a case where the licence or an ID card says something else, what could not be read,
/// and what is wrong with the pictures.
final class CasePapers {

    private final CaseDesk desk;
    private final CaseChecklist checklist;
    private final Locale locale;
    private List<DocumentSummary> documents = List.of();
    private boolean waiting;

    CasePapers(CaseDesk desk, CaseChecklist checklist, Locale locale) {
        this.desk = desk;
        this.checklist = checklist;
        this.locale = locale;
    }

    /// Shows what is to be said of the papers of a submission, these.
    void show(MerchantApplicationId application, List<DocumentSummary> handedIn) {
        documents = handedIn;
        show(application);
    }

    private void show(MerchantApplicationId application) {
        var findings = desk.comparing().findings(application);
        waiting = findings.readings().stream().anyMatch(reading -> reading.state() == ReadingState.WAITING);
        checklist.note(notes(findings));
    }

    /// Looks again where a document was still being read.
    void refresh(MerchantApplicationId application) {
        if (waiting) {
            show(application);
        }
    }

    private Map<FieldPath, List<Component>> notes(PaperFindings findings) {
        var notes = new HashMap<FieldPath, List<Component>>();
        findings.differences()
                .forEach(each -> notes.computeIfAbsent(each.path(), any -> new ArrayList<>())
                        .add(desk.papers().difference(each, locale)));
        findings.readings().stream()
                .filter(each -> each.state() != ReadingState.READ)
                .forEach(each -> notes.computeIfAbsent(each.field(), any -> new ArrayList<>())
                        .add(desk.papers().state(each)));
        documents.stream()
                .filter(DocumentSummary::remarkable)
                .forEach(each -> notes.computeIfAbsent(FieldPath.of(each.kind()), any -> new ArrayList<>())
                        .add(desk.documents().flaws(each)));
        return notes;
    }
}
