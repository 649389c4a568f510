package org.partnerportal.people.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.partnerportal.access.AccountState;
import org.partnerportal.access.Role;
import org.partnerportal.people.PeopleQuery;

/// What narrows the list of people.
final class PeopleFilters extends Div {

    private final TextField text = new TextField();
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<AccountState> state = new ComboBox<>();
    private final Button clear = new Button();
    private final transient Consumer<PeopleQuery> changed;

    PeopleFilters(Set<Role> roles, Consumer<PeopleQuery> changed) {
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        text.setId("people-text");
        text.setLabel(getTranslation("people.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        role.setId("people-role");
        role.setLabel(getTranslation("people.filter.role"));
        role.setItems(roles.stream().sorted().toList());
        role.setItemLabelGenerator(each -> RoleWords.of(this, each));
        role.setClearButtonVisible(true);
        state.setId("people-state");
        state.setLabel(getTranslation("people.filter.state"));
        state.setItems(AccountState.values());
        state.setItemLabelGenerator(each -> getTranslation("people.state." + each));
        state.setClearButtonVisible(true);
        clear.setText(getTranslation("people.filter.clear"));
        clear.setId("people-clear");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> changed.accept(PeopleQuery.everybody()));
        add(text, role, state, clear);
        List.<HasValue<?, ?>>of(text, role, state).forEach(this::listen);
    }

    void show(PeopleQuery query) {
        if (!text.getValue().strip().equals(query.text())) {
            text.setValue(query.text());
        }
        role.setValue(query.role());
        state.setValue(query.state());
        clear.setVisible(!query.equals(PeopleQuery.everybody()));
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(new PeopleQuery(text.getValue().strip(), role.getValue(), state.getValue()));
            }
        });
    }
}
