package org.partnerportal.screening;

import java.util.List;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;

/// Something the portal noticed in a submission.
///
/// @param code stable, and the key of the sentence a reviewer reads
/// @param path the field it is shown beside
/// @param compared what the sentence is filled with, personal values masked
/// @param others the other applications it was compared with, for the platform's people alone
public record Finding(
        String code, Severity severity, FieldPath path, List<String> compared, List<MerchantApplicationId> others) {

    public Finding {
        compared = List.copyOf(compared);
        others = List.copyOf(others);
    }

    public Finding(String code, Severity severity, FieldPath path, String... compared) {
        this(code, severity, path, List.of(compared), List.of());
    }

    /// Whether the words beside its field, which show the place in the paper, say all of it already.
    public boolean toldByThePaper() {
        return code.equals(PaperFindings.DIFFERS) || code.equals(PaperFindings.NOT_READ);
    }

    // What was compared may be of a person: never in a log line.
    @Override
    public String toString() {
        return "Finding[" + code + ", " + severity + ", " + path + "]";
    }
}
