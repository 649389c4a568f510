/// One's own account, another password, and the watch over a session's end.
@NullMarked
package org.partnerportal.signin.ui;

import org.jspecify.annotations.NullMarked;
