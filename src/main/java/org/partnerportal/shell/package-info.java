/// The frame around every screen: layout, sign-in page, error pages, the last-resort error handler.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "uikit"})
package org.partnerportal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
