/// The portal in a real browser: one story for each role, and the whole way of an application through four of them.
@NullMarked
package org.partnerportal.journeys;

import org.jspecify.annotations.NullMarked;
