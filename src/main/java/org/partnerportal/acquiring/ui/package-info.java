/// The acquirer's decision screens, the merchant's page behind its link, and the link as its provider passes it on.
@NullMarked
@NamedInterface("ui")
package org.partnerportal.acquiring.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
