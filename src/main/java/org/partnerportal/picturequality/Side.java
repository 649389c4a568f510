package org.partnerportal.picturequality;

/// A side of a picture.
enum Side {
    LEFT,
    TOP,
    RIGHT,
    BOTTOM
}
