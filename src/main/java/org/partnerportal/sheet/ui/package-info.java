/// How a sheet reaches a browser.
@NullMarked
@NamedInterface("ui")
package org.partnerportal.sheet.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
