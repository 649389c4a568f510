package org.partnerportal.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.partnerportal.audit.AuditRecord;
import org.partnerportal.audit.AuditRecord.RecordedChange;
import org.partnerportal.uikit.ReasonDialog;

/// What a record changed: before beside after. Personal values stay hidden until the auditor asks, with a reason.
final class AuditChanges extends Div {

    /// Reads a record in full for a reason.
    interface InFull {

        AuditRecord show(long id, String reason);
    }

    private final transient AuditWords words;
    private final transient InFull inFull;

    AuditChanges(AuditRecord record, AuditWords words, InFull inFull) {
        this.words = words;
        this.inFull = inFull;
        addClassName("audit-changes");
        if (record.changes().isEmpty()) {
            var nothing = new Span(getTranslation("audit.no-changes"));
            nothing.addClassName("soft");
            add(nothing);
            return;
        }
        add(table(record));
        if (record.changes().stream().anyMatch(RecordedChange::personal)) {
            add(show(record));
        }
    }

    private NativeTable table(AuditRecord record) {
        var table = new NativeTable();
        table.setId("changes-" + record.id());
        var head = table.getHead().addRow();
        for (var column : new String[] {"audit.change.what", "audit.change.before", "audit.change.after"}) {
            head.add(new NativeTableHeaderCell(getTranslation(column)));
        }
        record.changes().forEach(change -> {
            var row = table.getBody().addRow();
            var path = new NativeTableCell(words.path(change.path(), getLocale()));
            path.setTitle(change.path());
            row.add(
                    path,
                    new NativeTableCell(words.value(change.path(), change.before(), getLocale())),
                    new NativeTableCell(words.value(change.path(), change.after(), getLocale())));
        });
        return table;
    }

    private Button show(AuditRecord record) {
        var show = new Button(getTranslation("audit.show"), VaadinIcon.EYE.create());
        show.setId("show-" + record.id());
        show.addThemeVariants(ButtonVariant.SMALL);
        show.addClickListener(click -> new ReasonDialog("audit.show", reason -> {
                    var full = inFull.show(record.id(), reason);
                    removeAll();
                    add(table(full));
                })
                .open());
        return show;
    }
}
