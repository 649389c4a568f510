package org.partnerportal.bulkboarding;

import java.util.List;
import java.util.Map;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// One row as the fields it fills.
///
/// @param values without the papers
/// @param files the names of the papers' files, by their fields
record ReadRow(int number, String code, FormValues values, Map<FieldPath, List<String>> files) {

    // Personal data: never in a log line.
    @Override
    public String toString() {
        return "ReadRow[" + number + "]";
    }
}
