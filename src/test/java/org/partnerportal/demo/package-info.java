/// The evaluation run's demo data: partners, accounts and applications to try the portal with.
///
/// Everything here is under the profile `demo`, which only the evaluation run sets; tests do not see it.
@NullMarked
package org.partnerportal.demo;

import org.jspecify.annotations.NullMarked;
