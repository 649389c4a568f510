/// The screens of the identity standard, and the example pictures that other modules put on theirs.
@NullMarked
@NamedInterface("ui")
package org.partnerportal.standard.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
