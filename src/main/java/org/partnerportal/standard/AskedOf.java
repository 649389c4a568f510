package org.partnerportal.standard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// Who the standard is asked about.
///
/// @param form what it has given
/// @param situation how far it has come
/// @param since the day from which its grace runs
/// @param exempt what is not asked of it, by the catalogue's own path
/// @param facts what is known of it besides the form, by the paths of [org.partnerportal.catalogue.Fact]
public record AskedOf(
        FormValues form, Situation situation, LocalDate since, Set<FieldPath> exempt, Map<FieldPath, String> facts) {

    /// How far a merchant has come.
    public enum Situation {
        /// Still being filled in: nothing of what comes later can be late.
        PREPARING,
        /// Handed in, not yet judged.
        IN_REVIEW,
        BOARDED
    }

    public AskedOf {
        exempt = Set.copyOf(exempt);
        facts = Map.copyOf(facts);
    }

    /// An application that is being filled in.
    public static AskedOf draft(FormValues form, LocalDate today) {
        return new AskedOf(form, Situation.PREPARING, today, Set.of(), Map.of());
    }
}
