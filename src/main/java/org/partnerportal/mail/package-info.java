/// Letters by e-mail: written in the transaction that calls for them, sent by a job, never lost with a node or a mail
/// server.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "vault", "uikit"})
package org.partnerportal.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
