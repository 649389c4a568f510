package org.partnerportal.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.onboarding.ApplicationPage;
import org.partnerportal.onboarding.ApplicationQuery;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.review.CaseReading;
import org.partnerportal.review.QueuePage;
import org.partnerportal.review.QueueQuery;
import org.partnerportal.review.Shelf;
import org.partnerportal.screening.RiskLevel;
import org.partnerportal.shared.PartnerId;

/// The reviewers' queue and the list of applications among a million, beside the same SELECT run bare.
final class QueueBenchmark implements Benchmark {

    private static final int WARM_UP = 15;

    // The first page is also the first thing the compiler sees.
    private static final int LONG_WARM_UP = 300;
    private static final int RUNS = 60;
    private static final double LIMIT = 5;

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public String question() {
        return "pages of the queue and of the list among many applications, beside the bare SELECT";
    }

    @Override
    public void measure(BenchOptions options, Report report) {
        try (var portal = BenchPortal.started(options.data(), report::progress)) {
            new ManyApplications(portal, report, options.rows()).make();
            try (var bare = new BareSelect(DriverManager.getConnection(portal.url(), "root", ""))) {
                new Run(report, bare, portal).everything(Math.min(1000, options.rows() / 20 / 50));
            }
        } catch (SQLException e) {
            throw new BenchFailure("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static final class Run {

        private final Report report;
        private final BareSelect bare;
        private final CaseReading cases;
        private final ApplicationRegister applications;
        private final ListPositions positions;

        Run(Report report, BareSelect bare, BenchPortal portal) {
            this.report = report;
            this.bare = bare;
            this.cases = portal.bean(CaseReading.class);
            this.applications = portal.bean(ApplicationRegister.class);
            this.positions = new ListPositions(bare);
        }

        void everything(int deep) throws SQLException {
            var big = positions.biggestProvider();
            var small = positions.smallProvider();
            queue(deep);
            queueNarrowed(big, small);
            list(deep);
            listNarrowed(big, small);
            search();
            provider(big, small);
        }

        private void queue(int deep) throws SQLException {
            var unclaimed = QueueQuery.of(Shelf.UNCLAIMED);
            var all = QueueQuery.of(Shelf.ALL);
            compare("queue, page 1", () -> cases.queue(unclaimed, null));
            var far = positions.inQueue(deep);
            compare("queue, page " + deep, () -> cases.queue(unclaimed, far));
            compare("queue, everything open, page 1", () -> cases.queue(all, null));
            compare("queue, everything open, page " + deep, () -> cases.queue(all, far));
            report("queue, count of a shelf", () -> cases.count(Shelf.ALL));
        }

        private void queueNarrowed(PartnerId big, PartnerId small) throws SQLException {
            for (var shelf : List.of(Shelf.UNCLAIMED, Shelf.ALL)) {
                var on = "queue " + shelf + ", ";
                report(on + "high risk", () -> queue(new QueueQuery(shelf, null, RiskLevel.HIGH, null)));
                report(on + "rarest subject type", () -> queue(new QueueQuery(shelf, rarest(), null, null)));
                report(on + "largest provider", () -> queue(new QueueQuery(shelf, null, null, big)));
                report(on + "small provider", () -> queue(new QueueQuery(shelf, null, null, small)));
            }
        }

        private QueuePage queue(QueueQuery query) {
            return cases.queue(query, null);
        }

        private void list(int deep) throws SQLException {
            var everything = ApplicationQuery.everything();
            compare("list, page 1", () -> applications.list(everything, null));
            var far = positions.inList(deep);
            compare("list, page " + deep, () -> applications.list(everything, far));
            for (var status : List.of(ApplicationStatus.DRAFT, ApplicationStatus.LAPSED, ApplicationStatus.IN_REVIEW)) {
                report("list, count of " + status, () -> applications.count(status));
            }
        }

        private void listNarrowed(PartnerId big, PartnerId small) throws SQLException {
            var everything = ApplicationQuery.everything();
            var today = LocalDate.now(ZoneOffset.UTC);
            for (var status :
                    List.of(ApplicationStatus.IN_REVIEW, ApplicationStatus.OPENING, ApplicationStatus.DRAFT)) {
                report("list, " + status, () -> list(everything.inStatus(status)));
            }
            report(
                    "list, four statuses",
                    () -> list(everything.inStatus(
                            ApplicationStatus.SUBMITTED,
                            ApplicationStatus.OPENING,
                            ApplicationStatus.SECOND_REVIEW,
                            ApplicationStatus.DECLINED)));
            report("list, rarest subject type", () -> list(query(Set.of(), null, rarest(), null, null, null)));
            report(
                    "list, common subject type",
                    () -> list(query(Set.of(), null, "SUBJECT_TYPE_MICRO", null, null, null)));
            report(
                    "list, rarest subject type in second review",
                    () -> list(query(Set.of(ApplicationStatus.SECOND_REVIEW), null, rarest(), null, null, null)));
            report(
                    "list, a week half a year ago",
                    () -> list(query(Set.of(), null, null, today.minusDays(180), today.minusDays(173), null)));
            report(
                    "list, refused in a week half a year ago",
                    () -> list(query(
                            Set.of(ApplicationStatus.DECLINED),
                            null,
                            null,
                            today.minusDays(180),
                            today.minusDays(173),
                            null)));
            report("list, largest provider", () -> list(query(Set.of(), big, null, null, null, null)));
            report("list, small provider", () -> list(query(Set.of(), small, null, null, null, null)));
            report(
                    "list, largest provider, finished",
                    () -> list(query(Set.of(ApplicationStatus.FINISHED), big, null, null, null, null)));
            report(
                    "list, largest provider, rarest subject type",
                    () -> list(query(Set.of(), big, rarest(), null, null, null)));
        }

        private void search() throws SQLException {
            for (var text : List.of("有限公司", "餐饮", "青禾", "成都青禾餐饮管理", "没有这样的名字", "成都青禾餐饮管理没有")) {
                report("search by name: " + text, () -> list(query(Set.of(), null, null, null, null, text)));
            }
            report(
                    "search by name, in review: 有限公司",
                    () -> list(query(Set.of(ApplicationStatus.IN_REVIEW), null, null, null, null, "有限公司")));
            report(
                    "search by name, opening: 有限公司",
                    () -> list(query(Set.of(ApplicationStatus.OPENING), null, null, null, null, "有限公司")));
            var one = positions.someApplication();
            report(
                    "search by application number",
                    () -> list(query(Set.of(), null, null, null, null, Long.toString(one))));
            report(
                    "search by the provider's own number",
                    () -> list(query(Set.of(), null, null, null, null, "APPLY_" + one)));
            report(
                    "search by a number nobody has",
                    () -> list(query(Set.of(), null, null, null, null, "91350100M000100Y43")));
        }

        private void provider(PartnerId big, PartnerId small) throws SQLException {
            for (var provider : List.of(big, small)) {
                var whose = provider.equals(big) ? "largest provider's own list, " : "small provider's own list, ";
                report(whose + "page 1", () -> own(provider, ApplicationQuery.everything()));
                report(
                        whose + "drafts",
                        () -> own(provider, ApplicationQuery.everything().inStatus(ApplicationStatus.DRAFT)));
                report(
                        whose + "two statuses",
                        () -> own(
                                provider,
                                ApplicationQuery.everything()
                                        .inStatus(ApplicationStatus.DRAFT, ApplicationStatus.REMEDIATION)));
                report(whose + "有限公司", () -> own(provider, query(Set.of(), null, null, null, null, "有限公司")));
                report(whose + "青禾", () -> own(provider, query(Set.of(), null, null, null, null, "青禾")));
            }
        }

        private ApplicationPage own(PartnerId provider, ApplicationQuery query) {
            return People.as(Role.PROVIDER_OPERATOR, provider, "operator", () -> applications.list(query, null));
        }

        private static ApplicationQuery query(
                Set<ApplicationStatus> statuses,
                @Nullable PartnerId provider,
                @Nullable String type,
                @Nullable LocalDate from,
                @Nullable LocalDate to,
                @Nullable String text) {
            return new ApplicationQuery(statuses, provider, type, from, to, text);
        }

        private ApplicationPage list(ApplicationQuery query) {
            return applications.list(query, null);
        }

        private static String rarest() {
            return "SUBJECT_TYPE_GOVERNMENT";
        }

        private void compare(String what, Supplier<Object> page) throws SQLException {
            var select = bare.select(page);
            Times.of(LONG_WARM_UP, run -> reviewer(page));
            Times.of(LONG_WARM_UP, run -> bare.run(select));
            var portal = new double[RUNS];
            var alone = new double[RUNS];
            for (var run = 0; run < RUNS; run++) {
                portal[run] = Times.once(run, number -> reviewer(page));
                alone[run] = Times.once(run, number -> bare.run(select));
            }
            report.figure(what, Times.of(portal));
            report.figure(what + ", bare", Times.of(alone));
            report.note("    " + bare.explain(select));
            var more = Times.of(portal).median() - Times.of(alone).median();
            report.verdict(
                    more <= LIMIT, "%s: %.2f ms more than the bare SELECT, at most %.0f".formatted(what, more, LIMIT));
        }

        private void report(String what, Supplier<Object> page) throws SQLException {
            var first = Times.once(0, run -> reviewer(page));
            var runs = first > 1000 ? 3 : RUNS;
            Times.of(Math.min(runs, WARM_UP), run -> reviewer(page));
            report.time(what, runs, run -> reviewer(page));
            report.note("    first %.1f ms; %s".formatted(first, bare.explain(bare.select(page))));
        }

        private static Object reviewer(Supplier<Object> work) {
            return People.as(Role.REVIEWER, null, "reviewer", work);
        }
    }
}
