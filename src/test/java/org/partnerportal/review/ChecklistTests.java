package org.partnerportal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.onboarding.SubmittedField;
import org.partnerportal.shared.AccountId;

class ChecklistTests {

    private static final FieldCatalogue CATALOGUE = new FieldCatalogue();
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final FieldPath CODE = FieldPath.of("business_code");
    private static final FieldPath PHONE = FieldPath.of("business_info.service_phone");

    @Test
    void leavesOutWhatIsGone() {
        var gone = new SubmittedField(CATALOGUE.field(CODE), CODE, false, List.of(), List.of("A1"), true);

        assertThat(Checklist.of(List.of(gone), Set.of(), null).items()).isEmpty();
    }

    @Test
    void keepsWhatWasAcceptedAndHasNotChanged() {
        var next = Checklist.of(List.of(field(CODE, false), field(PHONE, true)), Set.of(), accepted(1, CODE, PHONE));

        assertThat(next.items())
                .containsExactly(new Checklist.Item(CODE, true, 1), new Checklist.Item(PHONE, true, null));
    }

    @Test
    void remembersInWhichRoundItWasAcceptedHoweverManyFollow() {
        var first = accepted(1, CODE);
        var second = Round.begin(2, NOW, Checklist.of(List.of(field(CODE, false)), Set.of(), first));
        var third = Checklist.of(List.of(field(CODE, false)), Set.of(), second);

        assertThat(third.items()).containsExactly(new Checklist.Item(CODE, true, 1));
    }

    @Test
    void asksAgainForWhatWasSentBackEvenIfItWasOnlyExplained() {
        var next = Checklist.of(List.of(field(CODE, false)), Set.of(CODE), accepted(1, CODE));

        assertThat(next.items()).containsExactly(new Checklist.Item(CODE, true, null));
    }

    @Test
    void asksAgainForWhatWasReturned() {
        var returned = accepted(1)
                .with(Map.of(
                        CODE,
                        new RecordedDecision(new Decision.Returned(ReturnReason.OTHER, "x"), AccountId.random(), NOW)));

        assertThat(Checklist.of(List.of(field(CODE, false)), Set.of(), returned).items())
                .containsExactly(new Checklist.Item(CODE, true, null));
    }

    @Test
    void readsBackWhatItWrote() {
        var checklist =
                new Checklist(List.of(new Checklist.Item(CODE, true, null), new Checklist.Item(PHONE, false, 3)));

        assertThat(Checklist.parse(checklist.text())).isEqualTo(checklist);
    }

    private static SubmittedField field(FieldPath path, boolean changed) {
        return new SubmittedField(CATALOGUE.field(path), path, true, List.of("x"), List.of("x"), changed);
    }

    private static Round accepted(int revision, FieldPath... paths) {
        var checklist = Checklist.of(List.of(field(CODE, false), field(PHONE, false)), Set.of(), null);
        var round = Round.begin(revision, NOW, checklist);
        for (var path : paths) {
            round = round.with(Map.of(path, new RecordedDecision(new Decision.Accepted(), AccountId.random(), NOW)));
        }
        return round;
    }
}
