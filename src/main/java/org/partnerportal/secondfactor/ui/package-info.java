/// The second step of signing in, and where people manage their second factors.
@NullMarked
package org.partnerportal.secondfactor.ui;

import org.jspecify.annotations.NullMarked;
