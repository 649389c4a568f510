package org.partnerportal;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;

/// The habits of the house that no compiler checks.
class ArchitectureTests {

    // Wires Vaadin's session into Spring Security's context, which only configuration can do.
    private static final String SECURITY_CONFIGURATION = "org.partnerportal.access.SecurityConfiguration";

    // What a module's screens export to other modules' screens, and nothing else.
    private static final Set<String> EXPORTED_SCREEN_PARTS = Set.of();

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.partnerportal");
}
