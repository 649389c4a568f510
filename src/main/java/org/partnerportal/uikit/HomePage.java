package org.partnerportal.uikit;

import java.util.Set;

/// The page that people of these audiences land on when they have signed in. Each module brings its own as a bean.
///
/// @param order the lower one wins where a person belongs to several
public record HomePage(Set<String> audiences, String route, int order) {}
