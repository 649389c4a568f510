/// Who works here, who is invited, and the page behind an invitation's link.
@NullMarked
package org.partnerportal.people.ui;

import org.jspecify.annotations.NullMarked;
