package org.partnerportal.standard;

import java.time.LocalDate;
import java.util.List;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.validation.FormChecks;

/// What the first version of the standard says of a form, without a database.
public final class FirstStandardResults {

    private final FieldCatalogue catalogue = new FieldCatalogue();
    private final RequirementEngine engine = new RequirementEngine(catalogue, new FormChecks(catalogue));
    private final IdentityStandard first =
            new IdentityStandard(FirstStandard.NUMBER, new FirstStandard(catalogue).content());

    public List<RequirementResult> of(FormValues form, LocalDate today) {
        return engine.evaluate(first, AskedOf.draft(form, today), today);
    }
}
