package org.partnerportal.access;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Lets the portal itself act, in a job or at start, with the one authority no person can have.
@Component
public class SystemActor {

    private record Principal(Actor actor) implements ActingPrincipal {}

    /// Runs `work` as the portal itself, and gives the thread back as it was.
    public void run(Runnable work) {
        var _ = as(Actor.SYSTEM, () -> {
            work.run();
            return true;
        });
    }

    /// Does `work` as the portal itself, and hands on what came of it.
    public <T> T call(Supplier<T> work) {
        return as(Actor.SYSTEM, work);
    }

    /// Does `work` for a merchant whose link the caller has checked and found good.
    public <T> T forMerchant(Supplier<T> work) {
        return as(Actor.MERCHANT_BY_LINK, work);
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        // Vaadin takes the security context from the visitor's session while there is one: it is laid aside meanwhile.
        var session = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                new Principal(actor), null, List.of(new SimpleGrantedAuthority("ROLE_" + Roles.SYSTEM))));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(session);
        }
    }
}
