package org.partnerportal.document.ui;

import org.partnerportal.shared.Subject;

/// What a slot is for: the field of an owner, the id and the name it has on the screen, how many documents it takes,
/// and whether any may be changed.
public record SlotOptions(Subject owner, String fieldPath, String elementId, String label, int most, boolean editable) {

    private static final String VIDEO = "legal_person_video";

    /// A slot for one document that may be changed, with the field path as its id.
    public static SlotOptions one(Subject owner, String fieldPath, String label) {
        return new SlotOptions(owner, fieldPath, fieldPath, label, 1, true);
    }

    /// A slot for several documents.
    public SlotOptions upTo(int documents) {
        return new SlotOptions(owner, fieldPath, elementId, label, documents, editable);
    }

    /// The same slot, to look at only.
    public SlotOptions readOnly() {
        return new SlotOptions(owner, fieldPath, elementId, label, most, false);
    }

    boolean video() {
        return fieldPath.endsWith(VIDEO);
    }
}
