/// Tests of the acquirer's, the merchant's and the provider's screens of the last steps.
@NullMarked
package org.partnerportal.acquiring.ui;

import org.jspecify.annotations.NullMarked;
