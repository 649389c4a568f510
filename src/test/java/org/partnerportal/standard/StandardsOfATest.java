package org.partnerportal.standard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.catalogue.Condition;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.Requirement.Consequence;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Versions of the standard for a test, made by the real verbs and taken away after it.
@TestComponent
public class StandardsOfATest {

    private final StandardDrafting drafting;
    private final Standards standards;
    private final JdbcClient jdbc;

    public StandardsOfATest(StandardDrafting drafting, Standards standards, JdbcClient jdbc) {
        this.drafting = drafting;
        this.standards = standards;
        this.jdbc = jdbc;
    }

    /// Today, as the scheme counts days.
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /// A requirement that the first version does not make.
    public static Requirement asking(FieldPath path, Condition when) {
        return new Requirement("added-" + path, path, when, List.of(), "reg22", Consequence.SUBMISSION, 0);
    }

    /// A draft that asks for something more.
    public StandardVersion aDraftThatAsks(FieldPath path, Condition when) {
        return People.as(
                Role.COMPLIANCE,
                null,
                "compliance",
                () -> ((DraftOutcome.Done) drafting.put(drafting.begin(), asking(path, when))).draft());
    }

    /// A version in force from today on that asks for something more.
    public StandardVersion aRaisedOne(FieldPath path, Condition when) {
        var draft = aDraftThatAsks(path, when);
        return People.as(
                Role.COMPLIANCE,
                null,
                "compliance",
                () -> ((DraftOutcome.Done) drafting.publish(draft, today())).draft());
    }

    /// Only the first version is left.
    public void undo() {
        jdbc.sql("delete from standard_hit").update();
        jdbc.sql("delete from standard_what_if").update();
        jdbc.sql("delete from identity_standard where number <> ?")
                .param(FirstStandard.NUMBER)
                .update();
        standards.forget();
    }
}
