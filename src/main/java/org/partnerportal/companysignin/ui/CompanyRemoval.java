package org.partnerportal.companysignin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;

/// Takes a company sign-in away, once that was confirmed.
final class CompanyRemoval extends Div {

    CompanyRemoval(Runnable remove) {
        var button = new Button(getTranslation("companysignin.remove"), click -> {
            var dialog = new ConfirmDialog();
            dialog.setHeader(getTranslation("companysignin.remove"));
            dialog.setText(getTranslation("companysignin.remove-text"));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("uikit.cancel"));
            dialog.setConfirmText(getTranslation("companysignin.remove"));
            dialog.addConfirmListener(confirmed -> remove.run());
            dialog.open();
        });
        button.setId("company-remove");
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        add(button);
    }
}
