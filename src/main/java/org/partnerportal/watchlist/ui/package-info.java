/// The lists of names and the forbidden words, for compliance.
@NullMarked
package org.partnerportal.watchlist.ui;

import org.jspecify.annotations.NullMarked;
