/// Sample applications with their papers, one per kind of merchant, for tests and for trying the portal by hand.
@NullMarked
package org.partnerportal.samples;

import org.jspecify.annotations.NullMarked;
