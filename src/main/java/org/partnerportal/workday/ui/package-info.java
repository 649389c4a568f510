/// The page on which administrators keep the calendar.
@NullMarked
package org.partnerportal.workday.ui;

import org.jspecify.annotations.NullMarked;
