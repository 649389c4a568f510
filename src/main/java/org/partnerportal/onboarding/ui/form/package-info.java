/// The form a provider fills in: its sections, what is saved of it, what is wrong with it, and what to mend.
@NullMarked
package org.partnerportal.onboarding.ui.form;

import org.jspecify.annotations.NullMarked;
