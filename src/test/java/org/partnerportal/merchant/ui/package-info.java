/// Tests of the register on screen.
@NullMarked
package org.partnerportal.merchant.ui;

import org.jspecify.annotations.NullMarked;
