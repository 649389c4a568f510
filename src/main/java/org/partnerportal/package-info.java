/// The portal's root: starts the application and joins what the modules bring.
@NullMarked
package org.partnerportal;

import org.jspecify.annotations.NullMarked;
