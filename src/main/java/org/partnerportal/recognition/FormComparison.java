package org.partnerportal.recognition;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.papers.PaperField;
import org.partnerportal.papers.ReadValue;

/// Compares a form with what was read on its documents: what may be proposed, and what differs.
public final class FormComparison {

    // Less sure than this, a person types it quicker than they correct it.
    private static final double SURE_ENOUGH = 0.7;
    private static final Set<PaperField> EXACT =
            EnumSet.of(PaperField.CREDIT_CODE, PaperField.ID_NUMBER, PaperField.VALID_FROM, PaperField.VALID_UNTIL);

    private record Fed(FieldPath path, ReadValue read, DocumentReading from) {}

    private final FormValues form;
    private final List<DocumentReading> readings;

    public FormComparison(FormValues form, List<DocumentReading> readings) {
        this.form = form;
        this.readings = List.copyOf(readings);
    }

    /// What the documents say of fields that are empty, as far as it was read surely enough.
    public List<Proposal> proposals() {
        return fed().filter(fed -> form.first(fed.path()).isEmpty())
                .filter(fed -> fed.read().confidence() >= SURE_ENOUGH)
                .map(fed -> new Proposal(
                        fed.path(),
                        fed.read(),
                        fed.from().document(),
                        fed.from().kind()))
                .toList();
    }

    /// The fields that say something else than their documents.
    public List<Difference> differences() {
        return fed().flatMap(fed -> form.first(fed.path()).stream()
                        .filter(Predicate.not(stated -> same(fed.read(), stated)))
                        .map(stated -> new Difference(
                                fed.path(),
                                stated,
                                fed.read(),
                                fed.from().document(),
                                fed.from().kind())))
                .toList();
    }

    // A document filed elsewhere meanwhile was read as what it no longer is.
    private Stream<Fed> fed() {
        return readings.stream()
                .flatMap(reading -> FedFields.by(reading.field()).stream()
                        .filter(fed -> fed.kind() == reading.kind() && !fed.anotherPaper(reading.field(), form))
                        .flatMap(fed -> reading.values().stream()
                                .flatMap(read -> fed.path(reading.field(), read.field()).stream()
                                        .map(path -> new Fed(path, read, reading)))));
    }

    private static boolean same(ReadValue read, String stated) {
        return EXACT.contains(read.field())
                ? capitals(read.value()).equals(capitals(stated))
                : letters(read.value()).equals(letters(stated));
    }

    private static String capitals(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    // Width, brackets, dots and spaces are typed in many ways and make no other name or address.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
