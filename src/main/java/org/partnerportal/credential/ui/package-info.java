/// The screens on which a provider's administrator keeps keys and the secret.
@NullMarked
package org.partnerportal.credential.ui;

import org.jspecify.annotations.NullMarked;
