package org.partnerportal.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Optional;

/// The parts of a page that show one at a time; each has an address of its own, so each is a link.
public final class PageParts extends Nav {

    /// @param label what the parts are of, for those who do not see the page
    public PageParts(String label) {
        addClassName("page-parts");
        getElement().setAttribute("aria-label", label);
    }

    /// Adds a part.
    ///
    /// @param name tells it from the others on this page; its link's id is `part-` and this
    public void add(String name, String words, String address) {
        var link = new Anchor(address, words);
        link.setId("part-" + name);
        add(link);
    }

    /// Changes a part's words and address, for instance a count in it.
    public void change(String name, String words, String address) {
        part(name).ifPresent(link -> {
            link.setText(words);
            link.setHref(address);
        });
    }

    /// Whether the part is offered at all.
    public void offer(String name, boolean offered) {
        part(name).ifPresent(link -> link.setVisible(offered));
    }

    private Optional<Anchor> part(String name) {
        return getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(link -> link.getId().filter(("part-" + name)::equals).isPresent())
                .findFirst();
    }

    /// Marks the part that is shown.
    public void show(String name) {
        getChildren().forEach(link -> {
            var shown = link.getId().filter(("part-" + name)::equals).isPresent();
            if (shown) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
