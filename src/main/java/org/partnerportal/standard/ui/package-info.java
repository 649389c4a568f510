/// The identity standard, to be read.
@NullMarked
package org.partnerportal.standard.ui;

import org.jspecify.annotations.NullMarked;
