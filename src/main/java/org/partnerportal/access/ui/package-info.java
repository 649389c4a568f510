/// The first administrator's way in.
@NullMarked
package org.partnerportal.access.ui;

import org.jspecify.annotations.NullMarked;
