/// Uploaded documents: taken in, encrypted, kept with their versions, shown without their metadata, and every look
/// recorded.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "vault", "access", "antivirus", "fileformat", "picturequality", "uikit"})
package org.partnerportal.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
