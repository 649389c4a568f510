/// Tests of the register of merchants.
@NullMarked
package org.partnerportal.merchant;

import org.jspecify.annotations.NullMarked;
