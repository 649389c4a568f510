/// Tests of what happens from the acquirer's decision to the merchant's number.
@NullMarked
package org.partnerportal.acquiring;

import org.jspecify.annotations.NullMarked;
