package org.partnerportal.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partnerportal.catalogue.Dates;
import org.partnerportal.ocr.ReadPage;
import org.springframework.stereotype.Component;

/// Finds what a licence or an ID card says in the lines that were read on it.
@Component
public class PaperReader {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{18}");

    // A number whose check digit is wrong was misread more likely than not.
    private static final double DOUBTFUL = 0.5;

    // One value may be read by chance where there is none.
    private static final int ENOUGH = 2;

    private final Clock clock;

    PaperReader(Clock clock) {
        this.clock = clock;
    }

    /// What the page says, as a paper of this kind.
    public PaperReading read(PaperKind kind, ReadPage page) {
        var found = new Found(new PaperLayout(kind, page), page);
        switch (kind) {
            case BUSINESS_LICENCE -> licence(found);
            case ID_CARD_PORTRAIT -> portraitSide(found);
            case ID_CARD_EMBLEM -> emblemSide(found);
        }
        return new PaperReading(kind, found.values);
    }

    /// Whether the page is the other side of the card than this kind: it says what that side says, and next to nothing
    /// of what this one should.
    public boolean otherSide(PaperKind kind, ReadPage page) {
        var other = switch (kind) {
            case BUSINESS_LICENCE -> kind;
            case ID_CARD_PORTRAIT -> PaperKind.ID_CARD_EMBLEM;
            case ID_CARD_EMBLEM -> PaperKind.ID_CARD_PORTRAIT;
        };
        return other != kind
                && read(kind, page).values().isEmpty()
                && read(other, page).values().size() >= ENOUGH;
    }

    private static void licence(Found found) {
        found.number(PaperField.CREDIT_CODE, PaperNumbers.creditCode());
        found.text(PaperField.NAME, UnaryOperator.identity());
        found.text(PaperField.TYPE, UnaryOperator.identity());
        found.text(PaperField.LEGAL_PERSON, PaperReader::name);
        found.text(PaperField.ADDRESS, UnaryOperator.identity());
        found.text(PaperField.CAPITAL, UnaryOperator.identity());
        found.date(PaperField.FOUNDED);
        found.period();
        found.text(PaperField.SCOPE, UnaryOperator.identity());
    }

    private void portraitSide(Found found) {
        found.text(PaperField.PERSON, PaperReader::name);
        found.text(PaperField.SEX, text -> text.contains("女") ? "女" : text.contains("男") ? "男" : "");
        found.text(PaperField.ETHNICITY, text -> name(text).replaceFirst("(.)族$", "$1"));
        found.date(PaperField.BORN);
        found.text(PaperField.HOME, UnaryOperator.identity());
        found.number(PaperField.ID_NUMBER, PaperNumbers.idNumber(LocalDate.now(clock)));
    }

    private static void emblemSide(Found found) {
        found.text(PaperField.AUTHORITY, PaperReader::name);
        found.period();
    }

    private static String name(String text) {
        var name = new StringBuilder();
        text.codePoints().filter(Wording::chinese).forEach(name::appendCodePoint);
        return name.toString();
    }

    /// What has been found so far on one page.
    private static final class Found {

        private final PaperLayout layout;
        private final ReadPage page;
        private final List<ReadValue> values = new ArrayList<>();

        private Found(PaperLayout layout, ReadPage page) {
            this.layout = layout;
            this.page = page;
        }

        private void text(PaperField field, UnaryOperator<String> form) {
            layout.entry(field).ifPresent(entry -> add(field, form.apply(entry.text()), entry));
        }

        private void date(PaperField field) {
            layout.entry(field)
                    .ifPresent(entry -> WrittenDates.in(entry.text()).stream()
                            .findFirst()
                            .ifPresent(date -> add(field, date, entry)));
        }

        private void period() {
            layout.entry(PaperField.VALID_UNTIL).ifPresent(entry -> {
                var dates = WrittenDates.in(entry.text());
                var forever = WrittenDates.withoutEnd(entry.text());
                if (dates.size() > (forever ? 0 : 1)) {
                    add(PaperField.VALID_FROM, dates.getFirst(), entry);
                }
                if (forever || !dates.isEmpty()) {
                    add(PaperField.VALID_UNTIL, forever ? Dates.FOREVER : dates.getLast(), entry);
                }
            });
        }

        // A number is told by its shape, wherever it stands: beside its label, or below it.
        private void number(PaperField field, LookAlikes alike) {
            var labelled = layout.entry(field).stream().flatMap(entry -> entry.value().stream());
            var anywhere = page.lines().stream().map(Fragment::of);
            var read = Stream.concat(labelled, anywhere)
                    .flatMap(fragment -> numbers(fragment).map(number -> number(field, number, fragment, alike)))
                    .toList();
            read.stream()
                    .filter(Numbered::right)
                    .findFirst()
                    .or(() -> read.stream().findFirst())
                    .ifPresent(number -> values.add(number.value()));
        }

        private static Stream<String> numbers(Fragment fragment) {
            return NUMBER.matcher(fragment.text().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", " "))
                    .results()
                    .map(match -> match.group());
        }

        private Numbered number(PaperField field, String read, Fragment fragment, LookAlikes alike) {
            var mended = alike.mend(read);
            var value = new ReadValue(
                    field,
                    mended.map(LookAlikes.Mended::number).orElse(read),
                    fragment.confidence() * (mended.isPresent() ? 1 : DOUBTFUL),
                    page.place(fragment.box()),
                    mended.map(LookAlikes.Mended::mended).orElse(false));
            return new Numbered(value, mended.isPresent());
        }

        private void add(PaperField field, String read, Entry entry) {
            // A speck beside the first letter comes as a dot.
            var value = read.replaceFirst("^[·.,，、：；:]+", "");
            if (!value.isEmpty()) {
                values.add(new ReadValue(
                        field,
                        value,
                        entry.value().stream()
                                .mapToDouble(Fragment::confidence)
                                .min()
                                .orElse(0),
                        page.place(Fragment.around(entry.value())),
                        false));
            }
        }
    }

    /// A number, and whether its check digit is right.
    private record Numbered(ReadValue value, boolean right) {}
}
