/// The list of applications, narrowed and searched.
@NullMarked
package org.partnerportal.onboarding.ui.list;

import org.jspecify.annotations.NullMarked;
