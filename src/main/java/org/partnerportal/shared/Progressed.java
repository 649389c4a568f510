package org.partnerportal.shared;

/// Something went on as it was told to. Nothing was decided, so nobody writes it down; open screens about it look anew.
public record Progressed(Subject subject) {}
