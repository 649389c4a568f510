package org.partnerportal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.partnerportal.bench.Statements.Statement;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.DraftOutcome;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.SaveDraft;
import org.partnerportal.onboarding.SubmissionOutcome;
import org.partnerportal.onboarding.SubmitApplication;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What handing in costs, and keeping a draft, with a company's whole application and all its papers.
final class SubmissionBenchmark implements Benchmark {

    private static final FieldPath NAME = FieldPath.of("business_info.merchant_shortname");

    // What a person takes for "at once".
    private static final double LIMIT = 100;
    private static final int WARM_UP = 10;

    @Override
    public String name() {
        return "submission";
    }

    @Override
    public String question() {
        return "handing in a company's whole application, and keeping its draft";
    }

    @Override
    public void measure(BenchOptions options, Report report) {
        try (var portal = BenchPortal.started(options.data(), report::progress, Fixtures.class)) {
            var run = new Run(portal, report);
            var rows = portal.bean(JdbcClient.class)
                    .sql("select count(*) from merchant_application")
                    .query(Integer.class)
                    .single();
            report.figure("applications already there", rows, "");
            run.measure(options.times());
        }
    }

    private static final class Run {

        private final Report report;
        private final Fixtures fixtures;
        private final MerchantOnboarding onboarding;
        private final JdbcClient jdbc;
        private final PartnerId provider;

        Run(BenchPortal portal, Report report) {
            this.report = report;
            this.fixtures = portal.bean(Fixtures.class);
            this.onboarding = portal.bean(MerchantOnboarding.class);
            this.jdbc = portal.bean(JdbcClient.class);
            this.provider = fixtures.aPair().provider();
        }

        void measure(int times) {
            report.progress("filling in %d applications with their papers".formatted(times + WARM_UP));
            var drafts = drafts(times + WARM_UP);
            warmUp(drafts.subList(0, WARM_UP));
            var measured = drafts.subList(WARM_UP, drafts.size());
            var seen = measured.stream().map(this::version).toList();
            var kept = report.time(
                    "keeping a draft, one field changed",
                    times,
                    number -> keep(measured.get(number), seen.get(number), number));
            statements("keeping a draft", heard(version -> keep(drafts.getLast(), version, times), drafts.getLast()));
            var last = measured.getLast();
            var versions = measured.stream().map(this::version).toList();
            var submitted =
                    report.time("handing in", times - 1, number -> submit(measured.get(number), versions.get(number)));
            statements("handing in", heard(version -> submit(last, version), last));
            reviewed(times + WARM_UP);
            verdict("handing in", submitted);
            verdict("keeping a draft", kept);
        }

        private void verdict(String what, Times times) {
            report.verdict(
                    times.p95() <= LIMIT,
                    "%s: 95 of 100 within %.1f ms (%.0f %% of the %.0f ms that feel like at once)"
                            .formatted(what, times.p95(), times.p95() / LIMIT * 100, LIMIT));
        }

        private void statements(String what, List<Statement> heard) {
            var work = heard.stream().filter(Statement::works).count();
            report.figure(what + ", statements", Math.toIntExact(work), "");
            report.figure(what + ", statements with those around the transaction", heard.size(), "");
            heard.forEach(each -> report.note(
                    "    " + each.sql().strip().replaceAll("\\s+", " ").replaceAll("^(.{100}).*", "$1 ...")));
        }

        private List<Statement> heard(LongConsumer work, MerchantApplicationId draft) {
            var version = version(draft);
            return Statements.during(() -> work.accept(version));
        }

        private List<MerchantApplicationId> drafts(int count) {
            var drafts = new ArrayList<MerchantApplicationId>();
            for (var number = 0; number < count; number++) {
                drafts.add(fixtures.aFilledDraft(provider, SamplePacks.ENTERPRISE));
            }
            return drafts;
        }

        private void warmUp(List<MerchantApplicationId> drafts) {
            for (var draft : drafts) {
                keep(draft, version(draft), 0);
                submit(draft, version(draft));
            }
        }

        private DraftOutcome keep(MerchantApplicationId draft, long version, int number) {
            var save = new SaveDraft(draft, version, Map.of(NAME, List.of("样例餐饮" + number)));
            return fixtures.asOperator(provider, () -> onboarding.save(save));
        }

        private SubmissionOutcome submit(MerchantApplicationId draft, long version) {
            var outcome = fixtures.asOperator(provider, () -> onboarding.submit(new SubmitApplication(draft, version)));
            if (!(outcome instanceof SubmissionOutcome.Submitted)) {
                throw new BenchFailure("It was not taken: " + outcome);
            }
            return outcome;
        }

        private long version(MerchantApplicationId draft) {
            return jdbc.sql("select version from merchant_application where id = ?")
                    .param(draft.value())
                    .query(Long.class)
                    .single();
        }

        // The cases open behind the submissions, on the same machine: until the last has, the work is not done.
        private void reviewed(int count) {
            var began = System.nanoTime();
            while (opened() < count) {
                if (System.nanoTime() - began > TimeUnit.MINUTES.toNanos(2)) {
                    throw new BenchFailure("The cases were not opened.");
                }
                Thread.onSpinWait();
            }
            report.figure("the last case is open after", (System.nanoTime() - began) / 1e6, "ms");
        }

        private long opened() {
            return jdbc.sql("select count(*) from review_case where provider_id = ?")
                    .param(BinaryIds.bytes(provider.value()))
                    .query(Long.class)
                    .single();
        }
    }
}
