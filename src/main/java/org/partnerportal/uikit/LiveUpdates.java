package org.partnerportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Progressed;
import org.partnerportal.shared.Subject;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells open screens, once a change has committed, that their subject changed; they then read it anew through their
/// own use case. No data travels this way, so nobody hears more than they may read.
@org.springframework.stereotype.Component
public class LiveUpdates implements DisposableBean {

    private record Listener(Component screen, Runnable refresh) {}

    private final Map<Subject, List<Listener>> listeners = new ConcurrentHashMap<>();

    // A screen that is busy must not hold up the one who decides.
    private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();

    /// Runs `refresh` in the screen's own session whenever `subject` has changed, for as long as the screen is
    /// attached.
    public void follow(Component screen, Subject subject, Runnable refresh) {
        screen.addAttachListener(event -> enlist(screen, subject, refresh));
        if (screen.isAttached()) {
            enlist(screen, subject, refresh);
        }
    }

    private void enlist(Component screen, Subject subject, Runnable refresh) {
        var listener = new Listener(screen, refresh);
        listeners.computeIfAbsent(subject, any -> new CopyOnWriteArrayList<>()).add(listener);
        var once = new Registration[1];
        once[0] = screen.addDetachListener(event -> {
            dismiss(subject, listener);
            once[0].remove();
        });
    }

    private void dismiss(Subject subject, Listener listener) {
        listeners.computeIfPresent(subject, (any, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(DomainEvent event) {
        if (event.lookOnly()) {
            return;
        }
        tell(Stream.concat(Stream.of(event.subject()), event.alsoConcerns().stream())
                .distinct());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void tell(Progressed event) {
        tell(Stream.of(event.subject()));
    }

    private void tell(Stream<Subject> subjects) {
        subjects.flatMap(subject -> listeners.getOrDefault(subject, List.of()).stream())
                .forEach(listener -> deliveries.execute(() -> deliver(listener)));
    }

    private static void deliver(Listener listener) {
        listener.screen().getUI().ifPresent(ui -> {
            var _ = ui.access(listener.refresh()::run);
        });
    }

    @Override
    public void destroy() {
        deliveries.shutdownNow();
    }
}
