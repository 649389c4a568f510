/// Boarding many merchants from one sheet, for a service provider's staff.
@NullMarked
package org.partnerportal.bulkboarding.ui;

import org.jspecify.annotations.NullMarked;
