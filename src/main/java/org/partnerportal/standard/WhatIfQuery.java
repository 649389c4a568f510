package org.partnerportal.standard;

import org.jspecify.annotations.Nullable;

/// Which of those that are hit are looked at.
///
/// @param by what they have in common, none for all of them
public record WhatIfQuery(String number, WhatIfGroup.@Nullable By by, String value) {}
