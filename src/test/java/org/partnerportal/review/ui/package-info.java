/// Tests of the reviewers' screens.
@NullMarked
package org.partnerportal.review.ui;

import org.jspecify.annotations.NullMarked;
