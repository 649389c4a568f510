package org.partnerportal.ocr;

/// A point in a picture, in shares of its width and height, so that it holds for the picture in any size.
public record Spot(double x, double y) {}
