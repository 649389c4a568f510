/// The administrators' settings.
@NullMarked
package org.partnerportal.settings.ui;

import org.jspecify.annotations.NullMarked;
