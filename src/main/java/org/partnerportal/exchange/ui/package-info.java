/// Importing and exporting partners, for administrators.
@NullMarked
package org.partnerportal.exchange.ui;

import org.jspecify.annotations.NullMarked;
