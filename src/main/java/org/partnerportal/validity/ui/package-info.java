/// The screens of validity.
@NullMarked
package org.partnerportal.validity.ui;

import org.jspecify.annotations.NullMarked;
