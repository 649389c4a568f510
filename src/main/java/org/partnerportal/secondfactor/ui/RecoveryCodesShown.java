package org.partnerportal.secondfactor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;

/// Recovery codes, shown this once: to be copied, kept as a file or written down.
final class RecoveryCodesShown extends Div {

    private static final String COPY = """
            if (navigator.clipboard) { navigator.clipboard.writeText($0); }
            else { const list = this.querySelector('ul'); getSelection().selectAllChildren(list); document.execCommand('copy'); }""";

    // Made in the browser: nothing of it ever passes the server's disk or log.
    private static final String KEEP = """
            const link = document.createElement('a');
            link.href = URL.createObjectURL(new Blob([$0 + '\\n'], {type: 'text/plain'}));
            link.download = 'partner-portal-recovery-codes.txt';
            link.click();
            URL.revokeObjectURL(link.href);""";

    /// @param kept what to do when the person says that they have kept them
    RecoveryCodesShown(List<String> codes, Runnable kept) {
        setId("recovery-codes");
        addClassName("recovery-codes");
        var list = new UnorderedList();
        list.getElement().setAttribute("translate", "no");
        codes.forEach(code -> list.add(new ListItem(code)));
        var all = String.join("\n", codes);
        var copy = new Button(getTranslation("secondfactor.codes.copy"), VaadinIcon.COPY_O.create(), click -> {
            getElement().executeJs(COPY, all);
            Notification.show(getTranslation("secondfactor.codes.copied"));
        });
        copy.setId("recovery-codes-copy");
        var file = new Button(
                getTranslation("secondfactor.codes.file"),
                VaadinIcon.DOWNLOAD_ALT.create(),
                click -> getElement().executeJs(KEEP, all));
        file.setId("recovery-codes-file");
        var done = new Button(getTranslation("secondfactor.codes.kept"), click -> kept.run());
        done.setId("recovery-codes-kept");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var line = new Div(copy, file, done);
        line.addClassName("line");
        add(new Paragraph(getTranslation("secondfactor.codes.text")), list, line);
    }
}
