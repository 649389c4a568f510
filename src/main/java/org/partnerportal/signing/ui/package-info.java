/// The merchant's page behind its link, and the link as its provider passes it on.
@NullMarked
package org.partnerportal.signing.ui;

import org.jspecify.annotations.NullMarked;
