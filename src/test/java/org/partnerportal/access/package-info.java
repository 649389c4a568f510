/// Tests of the accounts, and people to sign in with.
@NullMarked
package org.partnerportal.access;

import org.jspecify.annotations.NullMarked;
