/// Tests of the review.
@NullMarked
package org.partnerportal.review;

import org.jspecify.annotations.NullMarked;
