package org.partnerportal.ownership;

/// What is wrong with a holding.
///
/// @param holding its id
public record ShareFlaw(int holding, Kind kind) {

    public enum Kind {
        NAME_MISSING,
        /// Above 0 and 100 at most.
        SHARE_OUT_OF_RANGE,
        /// The shares of one company are more than the whole.
        MORE_THAN_THE_WHOLE,
        /// It holds a share of a person, of nothing in the tree, or of itself.
        OF_NO_COMPANY
    }
}
