/// A MySQL server for tests and the evaluation run; no part of the production jar.
@NullMarked
package org.partnerportal.mysql;

import org.jspecify.annotations.NullMarked;
