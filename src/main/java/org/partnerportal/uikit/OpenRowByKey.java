package org.partnerportal.uikit;

import com.vaadin.flow.component.grid.Grid;

/// Lets Enter on a row do what a click on it does: follow the row's link.
public final class OpenRowByKey {

    private static final String FOLLOW = """
            this.addEventListener('keydown', event => {
              if (event.key !== 'Enter') return;
              const row = event.composedPath().find(node => node.localName === 'tr');
              const slots = row ? [...row.querySelectorAll('slot')] : [];
              const link = slots.flatMap(slot => slot.assignedElements())
                .map(cell => cell.querySelector('a.row-link')).find(found => found);
              if (link) { event.stopPropagation(); event.preventDefault(); link.click(); }
            }, true);""";

    private OpenRowByKey() {}

    public static void on(Grid<?> grid) {
        grid.addAttachListener(attach -> grid.getElement().executeJs(FOLLOW));
    }
}
