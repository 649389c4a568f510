package org.partnerportal.picturequality;

/// What may be wrong with a picture. Each is a warning to whoever hands it in; none refuses it.
public enum QualityFlaw {
    /// Too few dots to read it.
    TOO_SMALL,
    BLURRED,
    DARK,
    /// So bright that the writing fades.
    OVEREXPOSED,
    /// A part of the paper is not in the picture.
    CUT_OFF,
    /// A picture of a screen where one of the thing itself is asked for.
    SCREENSHOT,
    /// A copy without colour where colour is asked for.
    NO_COLOUR,
    /// The other side of the card than was asked for. Pixels do not tell: whoever reads the card does.
    WRONG_SIDE
}
