/// The reviewers' screens: the queue, and the case with the documents beside the data.
@NullMarked
package org.partnerportal.review.ui;

import org.jspecify.annotations.NullMarked;
