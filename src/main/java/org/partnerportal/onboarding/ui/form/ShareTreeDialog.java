package org.partnerportal.onboarding.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.partnerportal.ownership.OwnerFound;
import org.partnerportal.ownership.ShareFlaw;
import org.partnerportal.ownership.ShareTree;

/// Works out from who holds which share who in the end owns the merchant, and takes them into the form.
final class ShareTreeDialog extends Dialog {

    private final Div rows = new Div();
    private final Div found = new Div();
    private final Button take = new Button();
    private final List<ShareRow> shown = new ArrayList<>();
    private final transient Consumer<List<String>> taken;
    private int last;
    private transient List<OwnerFound> owners = List.of();

    /// @param taken is given the owners' names
    ShareTreeDialog(Consumer<List<String>> taken) {
        this.taken = taken;
        setId("share-tree");
        setWidth("860px");
        setHeaderTitle(getTranslation("onboarding.form.shares"));
        rows.addClassName("share-rows");
        found.setId("owners-found");
        found.getElement().setAttribute("role", "status");
        var more =
                new Button(getTranslation("onboarding.form.shares.add"), VaadinIcon.PLUS.create(), click -> append());
        more.setId("share-add");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var content = new Div(new Paragraph(getTranslation("onboarding.form.shares.explained")), rows, more, found);
        content.addClassName("share-tree");
        add(content);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        take.setId("owners-take");
        take.setText(getTranslation("onboarding.form.shares.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(click -> {
            close();
            this.taken.accept(owners.stream().map(OwnerFound::name).toList());
        });
        getFooter().add(cancel, take);
        append();
    }

    private void append() {
        var row = new ShareRow(++last, this::workOut, this::drop);
        shown.add(row);
        rows.add(row);
        workOut();
    }

    private void drop(ShareRow row) {
        shown.remove(row);
        rows.remove(row);
        workOut();
    }

    // What is not begun yet is neither wrong nor counted.
    private void workOut() {
        var companies = shown.stream().filter(ShareRow::company).toList();
        shown.forEach(row -> row.offer(companies));
        var begun = shown.stream().filter(ShareRow::begun).toList();
        var tree = new ShareTree(begun.stream().map(ShareRow::holding).toList());
        var flaws = tree.flaws().stream()
                .collect(Collectors.groupingBy(
                        ShareFlaw::holding, Collectors.mapping(ShareFlaw::kind, Collectors.toSet())));
        shown.forEach(row -> row.pointOut(flaws.getOrDefault(row.id(), Set.of())));
        owners = flaws.isEmpty() ? tree.owners() : List.of();
        take.setEnabled(!owners.isEmpty());
        found.removeAll();
        if (flaws.isEmpty() && !begun.isEmpty()) {
            tell(tree);
        }
    }

    private void tell(ShareTree tree) {
        if (owners.isEmpty()) {
            found.add(new Paragraph(getTranslation("onboarding.form.shares.nobody")));
            return;
        }
        var list = new UnorderedList();
        tree.persons()
                .forEach(person -> list.add(new ListItem(getTranslation(
                        owners.contains(person) ? "onboarding.form.shares.owner" : "onboarding.form.shares.no-owner",
                        person.name(),
                        person.percent().toPlainString()))));
        found.add(new H3(getTranslation("onboarding.form.shares.found", owners.size())), list);
    }
}
