/// Has licences and ID cards read once they are handed in, keeps what they say sealed, and compares it with the form.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "vault", "access", "catalogue", "document", "ocr", "papers", "picturequality"})
package org.partnerportal.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
