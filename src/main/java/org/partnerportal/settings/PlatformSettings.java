package org.partnerportal.settings;

import java.util.Locale;

/// What the platform says of itself.
///
/// @param defaultLanguage what those read whose browser asks for neither language of the portal
/// @param help whom to ask: a telephone number, an address, whatever helps; may be empty
/// @param version what a change is checked against
public record PlatformSettings(WorkingHours hours, Locale defaultLanguage, String help, long version) {}
