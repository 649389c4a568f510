/// What other modules put on their screens to have documents handed in and looked at.
@NullMarked
@NamedInterface("ui")
package org.partnerportal.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
