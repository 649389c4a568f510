package org.partnerportal.standard;

import java.util.List;
import org.partnerportal.shared.PartnerId;

/// Those a version of the standard would ask: the modules that know them offer them, page by page.
public interface StandardAudience {

    /// What they are.
    enum Kind {
        APPLICATION,
        MERCHANT
    }

    /// One of them.
    ///
    /// @param id its number, by which they are in order
    record Member(long id, PartnerId provider, AskedOf asked) {}

    Kind kind();

    /// The next ones behind that number, in order.
    List<Member> after(long id, int limit);
}
