package org.partnerportal.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import org.partnerportal.access.Actor;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.uikit.SearchPage;

/// Finds by name or number from anywhere; `/` puts the cursor into it.
@SpringComponent
@UIScope
class SearchBox extends TextField {

    // In the browser: a shortcut of the server's would take the slash from whoever types one, an address for instance.
    private static final String COME_BY_SLASH = """
            const search = this;
            const come = event => {
              if (!search.isConnected) {
                document.removeEventListener('keydown', come);
                return;
              }
              const typing = event.composedPath().some(each => each instanceof HTMLElement
                && (each.isContentEditable || each.matches('input, textarea, select')));
              if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
                event.preventDefault();
                search.focus();
              }
            };
            document.addEventListener('keydown', come);""";

    SearchBox(CurrentActor current, List<SearchPage> pages) {
        setId("search");
        addClassName("frame-search");
        setPlaceholder(getTranslation("shell.search-hint"));
        setAriaLabel(getTranslation("shell.search"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setVisible(false);
        pages.stream()
                .filter(page -> belongs(current.actor(), page))
                .findFirst()
                .ifPresent(this::leadTo);
    }

    private void leadTo(SearchPage page) {
        setVisible(true);
        addKeyPressListener(
                Key.ENTER,
                event -> UI.getCurrent()
                        .navigate(
                                page.route(),
                                QueryParameters.of("text", getValue().strip())));
        addAttachListener(attach -> getElement().executeJs(COME_BY_SLASH));
    }

    private static boolean belongs(Actor actor, SearchPage page) {
        return actor.roles().stream().flatMap(role -> role.audiences().stream()).anyMatch(page.audiences()::contains);
    }
}
