package org.partnerportal.document;

import org.partnerportal.shared.Subject;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Speaks for drawers, which only tests have: each belongs to the person it is named after, and may be locked.
@Component
public class DrawerOwnership implements DocumentOwnership {

    public static final String LOCKED = "locked";

    public static Subject drawer(String person, String label) {
        return new Subject("drawer", person + "/" + label);
    }

    @Override
    public String kind() {
        return "drawer";
    }

    @Override
    public boolean mayAttach(Subject owner, String fieldPath) {
        return mayRead(owner) && !fieldPath.equals(LOCKED);
    }

    @Override
    public boolean mayRead(Subject owner) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person != null && owner.id().startsWith(person.getName() + "/");
    }
}
