/// Where an application stands: its page, the provider's home, and the parts other screens put on theirs.
@NullMarked
@NamedInterface("ui")
package org.partnerportal.onboarding.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
