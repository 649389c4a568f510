package org.partnerportal.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.partnerportal.access.Role;

/// Roles in words.
final class RoleWords {

    private RoleWords() {}

    static String of(Component screen, Role role) {
        return screen.getTranslation("access.role." + role);
    }

    static String of(Component screen, Collection<Role> roles, Locale language) {
        return roles.stream()
                .sorted()
                .map(role -> of(screen, role))
                .collect(Collectors.joining(language.getLanguage().equals("zh") ? "、" : ", "));
    }
}
