package org.partnerportal.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.uikit.HomePage;

/// Leads everyone who signed in to their own home.
@Route("")
@PermitAll
class HomeView extends Main implements BeforeEnterObserver {

    private final CurrentActor current;
    private final List<HomePage> homes;

    HomeView(CurrentActor current, List<HomePage> homes) {
        this.current = current;
        this.homes = homes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var audiences = current.actor().roles().stream()
                .flatMap(role -> role.audiences().stream())
                .toList();
        homes.stream()
                .filter(home -> home.audiences().stream().anyMatch(audiences::contains))
                .min(Comparator.comparingInt(HomePage::order))
                .ifPresentOrElse(
                        home -> event.forwardTo(home.route()), () -> event.rerouteToError(NotFoundException.class));
    }
}
