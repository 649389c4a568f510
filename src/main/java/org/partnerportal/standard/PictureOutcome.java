package org.partnerportal.standard;

/// What came of handing in an example picture.
public sealed interface PictureOutcome {

    /// It was taken, and can be put into the draft.
    ///
    /// @param picture by which name
    record Taken(String picture) implements PictureOutcome {}

    /// It was not taken.
    record Refused(DraftFlaw flaw) implements PictureOutcome {}
}
