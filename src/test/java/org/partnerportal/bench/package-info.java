/// Measures the portal against its promises: `./portal bench`. Each benchmark has data of its own and a peer or a limit
/// that it is compared with in the same run.
@NullMarked
package org.partnerportal.bench;

import org.jspecify.annotations.NullMarked;
