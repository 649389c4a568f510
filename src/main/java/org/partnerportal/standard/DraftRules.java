package org.partnerportal.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerportal.catalogue.Choice;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.Fact;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.Presence;
import org.partnerportal.standard.Requirement.Consequence;
import org.springframework.stereotype.Component;

/// What must be right of the parts of a standard before they can be put into it.
@Component
class DraftRules {

    private static final int MOST_DAYS = 365;
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_CAPTION = 120;
    private static final int HIGHEST_THRESHOLD = 100_000_000;

    private final FieldCatalogue catalogue;

    DraftRules(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Set<DraftFlaw> flaws(Requirement wanted, StandardContent content) {
        var flaws = EnumSet.noneOf(DraftFlaw.class);
        note(flaws, DraftFlaw.UNKNOWN_FIELD, catalogue.find(wanted.path()).isEmpty());
        note(flaws, DraftFlaw.UNKNOWN_CONDITION, !known(wanted.when()));
        note(flaws, DraftFlaw.UNKNOWN_CLAUSE, content.clause(wanted.clause()).isEmpty());
        note(
                flaws,
                DraftFlaw.ALTERNATIVE_MISFIT,
                wanted.alternatives().stream().anyMatch(each -> misfit(each, wanted)));
        note(flaws, DraftFlaw.GRACE_OUT_OF_RANGE, wanted.graceDays() < 0 || wanted.graceDays() > MOST_DAYS);
        note(
                flaws,
                DraftFlaw.GRACE_WITHOUT_CONSEQUENCE,
                (wanted.graceDays() == 0) != (wanted.stops() == Consequence.SUBMISSION));
        note(flaws, DraftFlaw.ASKED_BY_THE_INTERFACE, fixed(wanted.path()) && loosens(wanted, content));
        return flaws;
    }

    /// Whether the published interface asks for the field in any case.
    boolean fixed(FieldPath path) {
        return catalogue
                .find(path)
                .filter(field -> field.presence() == Presence.REQUIRED)
                .isPresent();
    }

    Set<DraftFlaw> flaws(Clause clause) {
        var texts = Stream.of(clause.titleZh(), clause.titleEn(), clause.demandZh(), clause.demandEn());
        var flaws = EnumSet.noneOf(DraftFlaw.class);
        note(
                flaws,
                DraftFlaw.BLANK,
                clause.reference().isBlank()
                        || Stream.of(clause.titleZh(), clause.titleEn(), clause.demandZh(), clause.demandEn())
                                .anyMatch(String::isBlank));
        note(
                flaws,
                DraftFlaw.TOO_LONG,
                clause.reference().length() > LONGEST_REFERENCE
                        || texts.anyMatch(text -> text.length() > LONGEST_TEXT));
        return flaws;
    }

    Set<DraftFlaw> flaws(IndustryRule rule) {
        var industry = rule.industry();
        var flaws = EnumSet.noneOf(DraftFlaw.class);
        note(
                flaws,
                DraftFlaw.BLANK,
                Stream.of(industry.nameEn(), industry.mcc()).anyMatch(String::isBlank));
        note(
                flaws,
                DraftFlaw.TOO_LONG,
                Stream.of(industry.papersZh(), industry.papersEn(), industry.nameEn())
                        .anyMatch(text -> text.length() > LONGEST_TEXT));
        note(
                flaws,
                DraftFlaw.THRESHOLD_OUT_OF_RANGE,
                rule.dailyThreshold() < 1 || rule.dailyThreshold() > HIGHEST_THRESHOLD);
        return flaws;
    }

    Set<DraftFlaw> flaws(ExamplePicture example) {
        var flaws = EnumSet.noneOf(DraftFlaw.class);
        note(flaws, DraftFlaw.NOT_A_PICTURE, !shownByPictures(example.path()));
        var captions = List.of(example.captionZh(), example.captionEn());
        note(flaws, DraftFlaw.BLANK, captions.stream().anyMatch(String::isBlank));
        note(flaws, DraftFlaw.TOO_LONG, captions.stream().anyMatch(text -> text.length() > LONGEST_CAPTION));
        return flaws;
    }

    private boolean shownByPictures(FieldPath path) {
        return catalogue
                .find(path)
                .filter(field -> field.path().equals(path) && field.shownByPictures())
                .isPresent();
    }

    private static boolean loosens(Requirement wanted, StandardContent content) {
        return content.requirement(wanted.id())
                .map(was -> Strictness.of(was, wanted))
                .filter(strictness -> strictness == Strictness.LAXER || strictness == Strictness.OTHER)
                .isPresent();
    }

    private boolean misfit(FieldPath alternative, Requirement wanted) {
        return alternative.equals(wanted.path()) || catalogue.find(alternative).isEmpty();
    }

    private boolean known(Condition condition) {
        return switch (condition) {
            case Condition.Always() -> true;
            case Condition.Never() -> true;
            case Condition.Given(var field) -> exists(field);
            case Condition.OneOf(var field, var values) -> !values.isEmpty() && exists(field) && offered(field, values);
            case Condition.Not(var inner) -> known(inner);
            case Condition.All(var parts) -> !parts.isEmpty() && parts.stream().allMatch(this::known);
            case Condition.Any(var parts) -> !parts.isEmpty() && parts.stream().allMatch(this::known);
        };
    }

    private boolean exists(FieldPath path) {
        return Stream.of(Fact.values()).anyMatch(fact -> fact.path().equals(path))
                || catalogue.find(path).isPresent();
    }

    private boolean offered(FieldPath path, Set<String> values) {
        return catalogue.optionsOf(path).stream().map(Choice::value).toList().containsAll(values);
    }

    private static void note(Set<DraftFlaw> flaws, DraftFlaw flaw, boolean is) {
        if (is) {
            flaws.add(flaw);
        }
    }
}
