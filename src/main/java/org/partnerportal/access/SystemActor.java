package org.partnerportal.access;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Lets the portal itself act, in a job or at start, with the one authority no person can have.
@Component
public class SystemActor {

    private record Principal() implements ActingPrincipal {

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }
    }

    /// Runs `work` as the portal itself, and gives the thread back as it was.
    public void run(Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                new Principal(), null, List.of(new SimpleGrantedAuthority("ROLE_" + Roles.SYSTEM))));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
