/// Tests of the whole: architecture, security contracts, and the evaluation run.
@NullMarked
package org.partnerportal;

import org.jspecify.annotations.NullMarked;
