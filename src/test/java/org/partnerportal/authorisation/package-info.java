/// Who may do what, as one table by hand, and every door of the portal tried against it by everybody.
@NullMarked
package org.partnerportal.authorisation;

import org.jspecify.annotations.NullMarked;
