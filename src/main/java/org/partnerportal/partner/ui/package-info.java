/// The directory of partners and their pages, for the platform's people; an organisation's own page, for its
/// administrators. Other modules put their parts on these pages.
@NullMarked
@NamedInterface("ui")
package org.partnerportal.partner.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
