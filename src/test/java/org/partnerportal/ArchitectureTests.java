package org.partnerportal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.DomainEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// The habits of the house that no compiler checks.
class ArchitectureTests {

    // The filter chain is where Vaadin's own requests are let through; it cannot be configured without naming Vaadin.
    // The portal's own work must not run as whoever's session it happens in, and only Vaadin can lay that aside.
    private static final Set<String> MAY_KNOW_VAADIN =
            Set.of("org.partnerportal.signin.SecurityConfiguration", "org.partnerportal.access.SystemActor");

    // Parts of one module's screens that other modules' screens embed. Each entry is a decision: add one knowingly.
    private static final Set<String> EXPORTED_SCREEN_PARTS = Set.of(
            "org.partnerportal.document.ui.DocumentComponents",
            "org.partnerportal.document.ui.DocumentSlot",
            "org.partnerportal.document.ui.DocumentViewer",
            "org.partnerportal.document.ui.SlotOptions",
            "org.partnerportal.onboarding.ui.ApplicationBadges",
            "org.partnerportal.onboarding.ui.HomeNotes",
            "org.partnerportal.onboarding.ui.ItemLabels",
            "org.partnerportal.onboarding.ui.PaperNotes",
            "org.partnerportal.onboarding.ui.ReasonDialog",
            "org.partnerportal.onboarding.ui.RoundsPanel",
            "org.partnerportal.onboarding.ui.ApplicationPanels",
            "org.partnerportal.partner.ui.PartnerChoices",
            "org.partnerportal.partner.ui.PartnerAddress",
            "org.partnerportal.standard.ui.ExampleComponents",
            "org.partnerportal.sheet.ui.SheetDownload",
            "org.partnerportal.sheet.ui.SheetDownload$Content",
            "org.partnerportal.partner.ui.PartnerPagePart");

    // The inputs of a form know nothing of the form; what it, and the evidence for a payment product, need of them is
    // all that is public.
    private static final Set<String> PARTS_OF_ONE_MODULES_SCREENS = Set.of(
            "org.partnerportal.onboarding.ui.field.DocumentSlots",
            "org.partnerportal.onboarding.ui.field.FieldChoices",
            "org.partnerportal.onboarding.ui.field.FieldEditor",
            "org.partnerportal.onboarding.ui.field.FieldEditors",
            "org.partnerportal.onboarding.ui.field.FieldHost",
            "org.partnerportal.onboarding.ui.field.FieldSlot",
            "org.partnerportal.onboarding.ui.field.FieldSlots");

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.partnerportal");

    @Test
    void onlyScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.partnerportal.uikit..", "org.partnerportal.shell..")
                .and(aNameNotIn(MAY_KNOW_VAADIN))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(PORTAL);
    }

    @Test
    void screensNeverTouchTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "org.partnerportal.uikit..", "org.partnerportal.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.data..", "org.springframework.jdbc..", "java.sql..", "javax.sql..")
                .check(PORTAL);
    }

    // Whoever does not see the page leaps to its main part.
    @Test
    void everyPageIsTheMainPartOfItsWindow() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAssignableTo(Main.class)
                .check(PORTAL);
    }

    // A stream over rows keeps its connection until somebody closes it: a list or a set gives it back.
    @Test
    void nobodyStreamsRowsAndKeepsTheConnection() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(PORTAL);
    }

    @Test
    void screensAreTheirModulesOwnUnlessExportedKnowingly() {
        classes()
                .that()
                .resideInAPackage("..ui..")
                .and()
                .haveSimpleNameNotEndingWith("Navigation")
                .and(aNameNotIn(EXPORTED_SCREEN_PARTS))
                .and(aNameNotIn(PARTS_OF_ONE_MODULES_SCREENS))
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(PORTAL);
    }

    @Test
    void everyUseCaseIsGuarded() {
        methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should(beGuarded())
                .check(PORTAL);
    }

    @Test
    void nobodyAsksTheMachineForTheTimeBehindTheClocksBack() {
        noClasses().should().callMethodWhere(looksAtTheMachinesTime()).check(PORTAL);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(PORTAL);
    }

    @Test
    void domainEventsAreRecords() {
        classes()
                .that()
                .implement(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .allowEmptyShould(true)
                .check(PORTAL);
    }

    private static DescribedPredicate<JavaClass> aNameNotIn(Set<String> names) {
        return DescribedPredicate.describe("are not in " + names, type -> !names.contains(type.getFullName()));
    }

    private static ArchCondition<JavaMethod> beGuarded() {
        return new ArchCondition<>(
                "be guarded by @PreAuthorize, on the method or its class, directly or through an audience") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var guarded = guards(method) || guards(method.getOwner());
                events.add(new SimpleConditionEvent(method, guarded, method.getFullName() + " has no audience"));
            }
        };
    }

    private static boolean guards(JavaMethod method) {
        return method.isAnnotatedWith(PreAuthorize.class) || method.isMetaAnnotatedWith(PreAuthorize.class);
    }

    private static boolean guards(JavaClass type) {
        return type.isAnnotatedWith(PreAuthorize.class) || type.isMetaAnnotatedWith(PreAuthorize.class);
    }

    private static DescribedPredicate<JavaMethodCall> looksAtTheMachinesTime() {
        return DescribedPredicate.describe("look at the machine's time", call -> {
            var owner = call.getTargetOwner().getFullName();
            var parameters = call.getTarget().getRawParameterTypes();
            return switch (call.getName()) {
                case "now" ->
                    CLOCKS.contains(owner) && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                default -> false;
            };
        });
    }
}
