/// The partners and their accounts, for the platform's administrators.
@NullMarked
package org.partnerportal.partner.ui;

import org.jspecify.annotations.NullMarked;
