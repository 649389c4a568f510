/// The screens of retention.
@NullMarked
package org.partnerportal.retention.ui;

import org.jspecify.annotations.NullMarked;
