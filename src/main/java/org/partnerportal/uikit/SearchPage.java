package org.partnerportal.uikit;

import java.util.Set;

/// Where the search box of the frame leads people of these audiences; the text goes along as `?text=`.
public record SearchPage(Set<String> audiences, String route) {}
