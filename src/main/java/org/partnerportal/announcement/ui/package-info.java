/// The bell, the bar, what one is told, and the desk it is published from.
@NullMarked
package org.partnerportal.announcement.ui;

import org.jspecify.annotations.NullMarked;
