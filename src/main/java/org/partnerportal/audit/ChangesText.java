package org.partnerportal.audit;

import java.util.List;
import org.partnerportal.audit.AuditRecord.RecordedChange;
import org.partnerportal.shared.Change;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The changes of a record as they are stored: a JSON array of path, before and after.
@Component
class ChangesText {

    private static final TypeReference<List<RecordedChange>> CHANGES = new TypeReference<>() {};

    private final JsonMapper json;

    ChangesText(JsonMapper json) {
        this.json = json;
    }

    String written(List<Change> changes) {
        return json.writeValueAsString(changes);
    }

    List<RecordedChange> read(String text) {
        return json.readValue(text, CHANGES);
    }
}
