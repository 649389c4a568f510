package org.partnerportal.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.partner.BoardingPermission;
import org.partnerportal.partner.ContactEdit;
import org.partnerportal.partner.Contract;
import org.partnerportal.partner.PartnerEdit;
import org.partnerportal.partner.PartnerProblem;
import org.partnerportal.partner.PartnerProfile;
import org.partnerportal.routing.Routing;
import org.partnerportal.shared.PartnerId;

/// Makes of a row the edit it asks for: what a cell says, and where it says nothing, what is there already.
final class SheetEdit {

    private static final PartnerProfile NOTHING =
            new PartnerProfile("", null, Contract.OPEN, List.of(), BoardingPermission.everything(false), Routing.NONE);

    private final SheetRow row;
    private final PartnerProfile before;
    private final SheetVocabulary words;
    private final Function<String, Optional<PartnerId>> acquirer;
    private final List<PartnerProblem> problems = new ArrayList<>();

    /// @param before the partner's profile, if it is there already
    SheetEdit(
            SheetRow row,
            @Nullable PartnerProfile before,
            SheetVocabulary words,
            Function<String, Optional<PartnerId>> acquirer) {
        this.row = row;
        this.before = before == null ? NOTHING : before;
        this.words = words;
        this.acquirer = acquirer;
    }

    PartnerEdit edit() {
        var contract = before.contract();
        var permission = before.permission();
        return new PartnerEdit(
                row.get(SheetColumn.NAME).orElse(before.name()),
                row.get(SheetColumn.FILING_NUMBER).orElse(before.filingNumber()),
                new Contract(
                        read(SheetColumn.CONTRACT_FROM, "contract_from", "date", SheetEdit::day, contract.from()),
                        read(SheetColumn.CONTRACT_UNTIL, "contract_until", "date", SheetEdit::day, contract.until())),
                kept(),
                new BoardingPermission(
                        given(SheetColumn.INDUSTRIES, "industry", words::industries, permission.industries()),
                        given(
                                SheetColumn.SUBJECT_TYPES,
                                "subject-type",
                                words::subjectTypes,
                                permission.subjectTypes()),
                        given(SheetColumn.CAPABILITIES, "capability", words::capabilities, permission.capabilities()),
                        given(SheetColumn.MICRO, "yes-no", words::yesNo, permission.micro())),
                given(SheetColumn.ROUTING, "routing-text", text -> RoutingText.read(text, acquirer), before.routing()));
    }

    /// What no cell of its column can say.
    List<PartnerProblem> problems() {
        return problems;
    }

    private <T> T given(
            SheetColumn column, String problem, Function<String, Optional<? extends T>> meaning, T otherwise) {
        var text = row.get(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        var read = meaning.apply(text.get());
        if (read.isEmpty()) {
            problems.add(new PartnerProblem(column.name(), "exchange.problem." + problem));
            return otherwise;
        }
        return read.get();
    }

    private @Nullable LocalDate read(
            SheetColumn column,
            String place,
            String problem,
            Function<String, Optional<LocalDate>> meaning,
            @Nullable LocalDate otherwise) {
        var text = row.get(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        var read = meaning.apply(text.get());
        if (read.isEmpty()) {
            problems.add(new PartnerProblem(place, "exchange.problem." + problem));
        }
        return read.orElse(otherwise);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.replace('/', '-')));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    // Contacts are in no sheet: they stay as they are.
    private List<ContactEdit> kept() {
        var contacts = before.contacts();
        return IntStream.range(0, contacts.size())
                .mapToObj(place -> new ContactEdit(place, contacts.get(place).purpose(), null, null, null))
                .toList();
    }
}
