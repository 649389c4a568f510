package org.partnerportal.routing;

/// What is wrong with a rule.
///
/// @param rule its place, the first is 0
/// @param key the words for it
public record RoutingProblem(int rule, String key) {}
