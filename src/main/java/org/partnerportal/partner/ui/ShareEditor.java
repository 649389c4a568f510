package org.partnerportal.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerportal.routing.AcquirerShare;
import org.partnerportal.shared.PartnerId;

/// An acquirer and its share, to be typed.
final class ShareEditor extends Div {

    private final ComboBox<PartnerId> acquirer = new ComboBox<>();
    private final IntegerField percent = new IntegerField();

    ShareEditor(AcquirerChoices choices, @Nullable AcquirerShare share, int part, Consumer<ShareEditor> removed) {
        addClassName("share-editor");
        acquirer.setLabel(getTranslation("partner.rule.acquirer"));
        choices.offerIn(acquirer);
        acquirer.setValue(share == null ? null : share.acquirer());
        percent.setLabel(getTranslation("partner.rule.share"));
        percent.setSuffixComponent(new Span("%"));
        percent.setMin(1);
        percent.setMax(100);
        percent.setValue(part);
        percent.addClassName("share-percent");
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("partner.rule.remove-acquirer"));
        add(acquirer, percent, remove);
    }

    /// The share; nothing as long as no acquirer is picked.
    @Nullable AcquirerShare typed() {
        var picked = acquirer.getValue();
        return picked == null ? null : new AcquirerShare(picked, percent());
    }

    int percent() {
        return percent.getValue() == null ? 0 : percent.getValue();
    }
}
