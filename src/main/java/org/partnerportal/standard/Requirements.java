package org.partnerportal.standard;

import java.time.LocalDate;
import java.util.List;
import org.partnerportal.catalogue.FormValues;
import org.springframework.stereotype.Component;

/// Says for a form what the current identity standard asks, and how far it is met.
///
/// The form, the submission, the reviewer's checklist all ask this one engine.
@Component
public class Requirements {

    /// The current standard's version, for instance `2026-1`; frozen into a revision.
    public String version() {
        throw new UnsupportedOperationException();
    }

    /// Every requirement that applies to these values, in the form's order. A field given though not required is among
    /// them only where something is wrong with it.
    public List<RequirementResult> evaluate(FormValues values, LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
