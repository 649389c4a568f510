package org.partnerportal.bulkboarding;

import java.util.List;

/// Something the matter with a row; no value of it, which may be personal.
///
/// @param place the column, from 0, or -1 where the sheet has none for it
/// @param path the field it is about, empty where no field is known
/// @param key of the words for it
public record Flaw(int place, String path, FlawKind kind, String key, List<Object> arguments) {}
