/// The acquirer's decision screens, and the number its merchant was given.
@NullMarked
package org.partnerportal.acquiring.ui;

import org.jspecify.annotations.NullMarked;
