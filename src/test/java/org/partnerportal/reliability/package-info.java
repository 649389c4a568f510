/// What the portal promises for the worst moment: a server that is killed loses nothing it has acknowledged, and leaves
/// nothing half done.
@NullMarked
package org.partnerportal.reliability;

import org.jspecify.annotations.NullMarked;
