package org.partnerportal.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.standard.StandardDrafting;
import org.partnerportal.standard.StandardVersion;

/// What compliance can do with the version that is shown: begin the next one, publish the draft, throw it away.
final class DraftActions extends Div {

    private final transient StandardDrafting drafting;
    private final transient Clock clock;
    private final transient Consumer<String> goTo;
    private final transient Runnable refresh;

    DraftActions(StandardDrafting drafting, Clock clock, Consumer<String> goTo, Runnable refresh) {
        this.drafting = drafting;
        this.clock = clock;
        this.goTo = goTo;
        this.refresh = refresh;
        addClassName("draft-actions");
    }

    void show(boolean drafts, StandardVersion version, List<StandardVersion> all) {
        removeAll();
        if (!drafts) {
            return;
        }
        if (version.draft()) {
            add(discard(version), publish(version, all));
        } else {
            var open = all.stream().anyMatch(StandardVersion::draft);
            var begin = new Button(
                    getTranslation(open ? "standard.draft.continue" : "standard.draft.begin"),
                    click -> goTo.accept(drafting.begin().number()));
            begin.setId("begin-draft");
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            add(begin);
        }
    }

    private Button publish(StandardVersion draft, List<StandardVersion> all) {
        var publish = new Button(
                getTranslation("standard.publish"),
                click -> new PublishStandardDialog(new DraftDesk(drafting, draft, refresh), earliest(all)).open());
        publish.setId("publish-draft");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        return publish;
    }

    // In two weeks, unless another comes later: providers must have time to read it.
    private LocalDate earliest(List<StandardVersion> all) {
        var soon = SchemeTime.today(clock).plusDays(14);
        return all.stream()
                .map(StandardVersion::effective)
                .filter(day -> day != null && !day.isBefore(soon))
                .max(LocalDate::compareTo)
                .map(day -> day.plusDays(1))
                .orElse(soon);
    }

    private Button discard(StandardVersion draft) {
        var discard = new Button(getTranslation("standard.discard"), click -> {
            var sure = new ConfirmDialog();
            sure.setHeader(getTranslation("standard.discard.sure", draft.number()));
            sure.setText(getTranslation("standard.discard.explained"));
            sure.setCancelable(true);
            sure.setCancelText(getTranslation("uikit.cancel"));
            sure.setConfirmText(getTranslation("standard.discard"));
            sure.setConfirmButtonTheme("error primary");
            sure.addConfirmListener(confirmed -> {
                drafting.discard(draft);
                refresh.run();
            });
            sure.open();
        });
        discard.setId("discard-draft");
        return discard;
    }
}
