package org.partnerportal.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.Fact;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.ChangedMeanwhile;
import org.partnerportal.standard.Requirement.Consequence;
import org.partnerportal.standard.StandardChange.Kind;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SignedInAs(Role.COMPLIANCE)
class StandardDraftingTests {

    private static final FieldPath ADDRESS = FieldPath.of("subject_info.business_license_info.license_address");
    private static final Requirement ADDED = StandardsOfATest.asking(ADDRESS, new Condition.Always());

    @Autowired
    private StandardDrafting drafting;

    @Autowired
    private StandardBook book;

    @Autowired
    private StandardsOfATest standards;

    @AfterEach
    void takeAway() {
        standards.undo();
    }

    @Test
    void isBegunFromTheVersionInForceAndAsksTheSame() {
        var draft = drafting.begin();

        assertThat(draft.basedOn()).isEqualTo("2026-1");
        assertThat(book.content(draft.number())).isEqualTo(book.content("2026-1"));
        assertThat(book.changes(draft.number())).isEmpty();
    }

    @Test
    void thereIsOneDraftAtATime() {
        assertThat(drafting.begin().number()).isEqualTo(drafting.begin().number());
    }

    @Test
    void saysWhatIsDifferent() {
        var draft = done(drafting.put(drafting.begin(), ADDED));
        var qualifications = book.content(draft.number())
                .requirement("settlement_info.qualifications[]")
                .orElseThrow();
        draft = done(drafting.removeRequirement(draft, qualifications.id()));
        draft = done(drafting.put(draft, onCondition(draft, "bank_account_info", new Condition.Always())));

        assertThat(book.changes(draft.number()))
                .extracting(StandardChange::kind)
                .containsExactlyInAnyOrder(Kind.ADDED, Kind.GONE, Kind.TIGHTENED);
    }

    @Test
    void theLaterOfTwoWhoChangeItIsToldAndChangesNothing() {
        var seen = drafting.begin();
        drafting.put(seen, ADDED);

        assertThatThrownBy(() -> drafting.removeRequirement(seen, "bank_account_info"))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(book.content(seen.number()).requirement("bank_account_info")).isPresent();
    }

    @Test
    void whatIsPublishedNeverChangesAgain() {
        var published = standards.aRaisedOne(ADDRESS, new Condition.Always());

        assertThatThrownBy(() -> drafting.removeRequirement(published, ADDED.id()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> drafting.discard(published)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(book.content(published.number()).requirement(ADDED.id())).isPresent();
    }

    @Test
    void isInForceFromItsDayOn() {
        var draft = standards.aDraftThatAsks(ADDRESS, new Condition.Always());
        var tomorrow = StandardsOfATest.today().plusDays(1);

        assertThat(drafting.publish(draft, tomorrow)).isInstanceOf(DraftOutcome.Done.class);
        assertThat(book.inForce()).isEqualTo("2026-1");
    }

    @Test
    void cannotComeIntoForceInThePastNorWithoutAChange() {
        var draft = drafting.begin();

        assertThat(drafting.publish(draft, StandardsOfATest.today().minusDays(1)))
                .isEqualTo(new DraftOutcome.Flawed(Set.of(DraftFlaw.EFFECTIVE_TOO_EARLY, DraftFlaw.NOTHING_CHANGED)));
        assertThat(book.find(draft.number()).orElseThrow().draft()).isTrue();
    }

    @Test
    void refusesWhatCannotBeAsked() {
        var draft = drafting.begin();
        var nowhere = FieldPath.of("subject_info.nowhere");

        flawed(
                        draft,
                        new Requirement(
                                "x", nowhere, new Condition.Always(), List.of(), "reg22", Consequence.SUBMISSION, 0))
                .containsExactly(DraftFlaw.UNKNOWN_FIELD);
        flawed(draft, StandardsOfATest.asking(ADDRESS, new Condition.Given(nowhere)))
                .containsExactly(DraftFlaw.UNKNOWN_CONDITION);
        flawed(draft, StandardsOfATest.asking(ADDRESS, new Condition.OneOf(Fact.TIER.path(), Set.of("HUGE"))))
                .containsExactly(DraftFlaw.UNKNOWN_CONDITION);
        flawed(
                        draft,
                        new Requirement(
                                "x", ADDRESS, new Condition.Always(), List.of(ADDRESS), "no", Consequence.ALL, 400))
                .containsExactlyInAnyOrder(
                        DraftFlaw.UNKNOWN_CLAUSE, DraftFlaw.ALTERNATIVE_MISFIT, DraftFlaw.GRACE_OUT_OF_RANGE);
        flawed(
                        draft,
                        new Requirement(
                                "x", ADDRESS, new Condition.Always(), List.of(), "reg22", Consequence.SUBMISSION, 3))
                .containsExactly(DraftFlaw.GRACE_WITHOUT_CONSEQUENCE);
        assertThat(book.changes(draft.number())).isEmpty();
    }

    @Test
    void doesNotLoosenWhatThePublishedInterfaceAsksFor() {
        var draft = drafting.begin();

        assertThat(drafting.removeRequirement(draft, "subject_info.subject_type"))
                .isEqualTo(new DraftOutcome.Flawed(Set.of(DraftFlaw.ASKED_BY_THE_INTERFACE)));
        flawed(draft, onCondition(draft, "subject_info.subject_type", new Condition.Never()))
                .containsExactly(DraftFlaw.ASKED_BY_THE_INTERFACE);
    }

    @Test
    void keepsAClauseThatRequirementsRestOn() {
        var draft = drafting.begin();

        assertThat(drafting.removeClause(draft, "reg22"))
                .isEqualTo(new DraftOutcome.Flawed(Set.of(DraftFlaw.CLAUSE_IN_USE)));
        assertThat(drafting.removeClause(draft, "pipl")).isInstanceOf(DraftOutcome.Done.class);
    }

    private Requirement onCondition(StandardVersion draft, String id, Condition when) {
        var was = book.content(draft.number()).requirement(id).orElseThrow();
        return new Requirement(
                was.id(), was.path(), when, was.alternatives(), was.clause(), was.stops(), was.graceDays());
    }

    private org.assertj.core.api.AbstractCollectionAssert<?, ?, DraftFlaw, ?> flawed(
            StandardVersion draft, Requirement wanted) {
        return assertThat(((DraftOutcome.Flawed) drafting.put(draft, wanted)).flaws());
    }

    private static StandardVersion done(DraftOutcome outcome) {
        return ((DraftOutcome.Done) outcome).draft();
    }
}
