package org.partnerportal.watchlist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.ComplianceOnly;
import org.partnerportal.access.CurrentActor;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.shared.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the lists of names: puts names on, one by one or from a sheet, and takes them off with a reason.
@Service
@ComplianceOnly
@Transactional
public class WatchlistKeeping {

    /// How many entries a page has.
    public static final int PAGE = 50;

    /// How many bytes a sheet of names may have: it is kept in memory, and never on a disk.
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_SOURCE = 300;
    private static final int MOST_FOUND = 50;

    private static final FieldPath NUMBER = FieldPath.of("subject_info.identity_info.id_card_info.id_card_number");

    private final WatchlistEntries entries;
    private final FieldCatalogue catalogue;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WatchlistKeeping(
            WatchlistEntries entries,
            FieldCatalogue catalogue,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.catalogue = catalogue;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /// Asked before a file is taken in at all: refuses whoever may not import, and does nothing else.
    public void requireAllowed() {}

    /// A page of the lists, the newest entry first, after the given one.
    public WatchlistPage page(@Nullable WatchList list, @Nullable WatchlistEntryId after) {
        var found = entries.page(list, after, PAGE);
        return new WatchlistPage(
                shown(found),
                found.size() < PAGE
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }

    /// The entries a name or number leads to, the likeliest first, as the screening would find them.
    public List<WatchlistEntry> search(String text, @Nullable WatchList list) {
        return shown(entries.withKeys(MatchKeys.ofSearch(text), MOST_FOUND).stream()
                .filter(found -> list == null || found.list() == list)
                .toList());
    }

    /// Puts a name on a list.
    public ListingOutcome add(ListName wanted) {
        var problems = problems(wanted);
        if (!problems.isEmpty()) {
            return new ListingOutcome.Refused(problems);
        }
        if (entries.add(wanted, actor.account(), clock.instant()).isEmpty()) {
            return new ListingOutcome.Known();
        }
        events.publishEvent(new WatchlistChanged(
                "name-listed", List.of(new Change(wanted.list().name(), null, wanted.name(), true))));
        return new ListingOutcome.Listed();
    }

    /// Takes a name off its list; it is found no more.
    ///
    /// @return whether it was still there
    public boolean remove(WatchlistEntryId entry, String reason) {
        if (reason.isBlank()) {
            throw new ReasonNeeded();
        }
        var removed = entries.remove(entry, actor.account(), reason, clock.instant());
        if (removed) {
            events.publishEvent(new WatchlistChanged(
                    "name-removed",
                    List.of(new Change("entry", entry.toString(), null), new Change("reason", null, reason, true))));
        }
        return removed;
    }

    /// Tells of each row of a sheet what it would come to. Nothing is changed.
    ///
    /// @throws UnreadableWatchlist if the file is no sheet of names
    public List<ImportedRow> dryRun(byte[] sheet) {
        return WatchlistSheet.rows(sheet).stream()
                .map(row -> new ImportedRow(row.place(), preview(row)))
                .toList();
    }

    /// Lists what each sound row asks for, all of them or, should something fail, none; the same sheet twice changes
    /// nothing the second time.
    ///
    /// @throws UnreadableWatchlist if the file is no sheet of names
    public List<ImportedRow> apply(byte[] sheet) {
        var rows = WatchlistSheet.rows(sheet).stream()
                .map(row -> new ImportedRow(row.place(), done(row)))
                .toList();
        var listed = rows.stream()
                .filter(row -> row.outcome() instanceof ListingOutcome.Listed)
                .count();
        if (listed > 0) {
            events.publishEvent(
                    new WatchlistChanged("names-imported", List.of(new Change("rows", null, Long.toString(listed)))));
        }
        return rows;
    }

    private ListingOutcome preview(WatchlistSheet.Row row) {
        var problems = problems(row);
        if (!problems.isEmpty()) {
            return new ListingOutcome.Refused(problems);
        }
        return entries.knows(wanted(row)) ? new ListingOutcome.Known() : new ListingOutcome.Listed();
    }

    private ListingOutcome done(WatchlistSheet.Row row) {
        var judged = preview(row);
        if (!(judged instanceof ListingOutcome.Listed)) {
            return judged;
        }
        return entries.add(wanted(row), actor.account(), clock.instant()).isPresent()
                ? judged
                : new ListingOutcome.Known();
    }

    private List<WatchlistEntry> shown(List<ListedName> found) {
        return found.stream()
                .map(each -> new WatchlistEntry(
                        each.id(),
                        each.list(),
                        each.kind(),
                        each.name(),
                        masked(each.idNumber()),
                        each.source(),
                        each.addedAt()))
                .toList();
    }

    private String masked(@Nullable String number) {
        return number == null ? "" : catalogue.masked(NUMBER, number, Locale.ROOT);
    }

    private static List<WatchlistProblem> problems(WatchlistSheet.Row row) {
        var problems = new ArrayList<WatchlistProblem>();
        if (constant(WatchList.values(), row.constant("list")).isEmpty()) {
            problems.add(WatchlistProblem.NO_LIST);
        }
        if (constant(ListedKind.values(), row.constant("kind")).isEmpty()) {
            problems.add(WatchlistProblem.NO_KIND);
        }
        problems.addAll(problems(row.cell("name"), row.cell("id_number"), row.cell("source")));
        return problems;
    }

    private static ListName wanted(WatchlistSheet.Row row) {
        var number = row.cell("id_number");
        return new ListName(
                constant(WatchList.values(), row.constant("list")).orElseThrow(),
                constant(ListedKind.values(), row.constant("kind")).orElseThrow(),
                row.cell("name"),
                number.isEmpty() ? null : number,
                row.cell("source"));
    }

    private static List<WatchlistProblem> problems(ListName wanted) {
        var number = wanted.idNumber();
        return problems(wanted.name(), number == null ? "" : number, wanted.source());
    }

    private static List<WatchlistProblem> problems(String name, String number, String source) {
        var problems = new ArrayList<WatchlistProblem>();
        if (SimplifiedText.plain(name).isEmpty()) {
            problems.add(WatchlistProblem.NO_NAME);
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(WatchlistProblem.LONG_NAME);
        }
        if (number.length() > LONGEST_NUMBER) {
            problems.add(WatchlistProblem.LONG_NUMBER);
        }
        if (source.isBlank()) {
            problems.add(WatchlistProblem.NO_SOURCE);
        }
        if (source.length() > LONGEST_SOURCE) {
            problems.add(WatchlistProblem.LONG_SOURCE);
        }
        return problems;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
