/// A browser's side of the portal's HTTP and of Vaadin's own protocol, without a browser: what it sends can be forged.
@NullMarked
package org.partnerportal.wire;

import org.jspecify.annotations.NullMarked;
