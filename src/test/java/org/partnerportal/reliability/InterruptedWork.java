package org.partnerportal.reliability;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.partnerportal.FolderPortal;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.IntakeOutcome;
import org.partnerportal.document.ReceiveDocument;
import org.partnerportal.fileformat.SampleFiles;
import org.partnerportal.onboarding.ApplicationsOnTheirWay;
import org.partnerportal.onboarding.DraftOutcome;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.SampleForms;
import org.partnerportal.onboarding.SaveDraft;
import org.partnerportal.onboarding.SubmissionOutcome;
import org.partnerportal.onboarding.SubmitApplication;
import org.partnerportal.reliability.Said.What;
import org.partnerportal.shared.PartnerId;

/// A portal that saves, hands in and uploads without pause until somebody kills it, and says what it has acknowledged.
///
/// Started in a process of its own by [KilledServerIT].
final class InterruptedWork {

    private static final FieldPath NAME = FieldPath.of("business_info.merchant_shortname");
    private static final String LICENCE = "subject_info.business_license_info.license_copy";
    private static final int WHOLE_UPLOADS = 5;

    private final MerchantOnboarding onboarding;
    private final DocumentIntake intake;
    private final PartnerId provider;
    private final byte[] picture = SampleFiles.photograph(900, 700);

    private InterruptedWork(FolderPortal portal) {
        var way = new ApplicationsOnTheirWay(portal.context());
        this.onboarding = portal.bean(MerchantOnboarding.class);
        this.intake = portal.bean(DocumentIntake.class);
        this.provider = way.providerRoutedTo(way.acquirer());
    }

    static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        var work = new InterruptedWork(FolderPortal.started(Path.of(arguments[0]), words -> {}, List.of()));
        say(What.READY);
        Thread.ofPlatform().start(work::submitOneAfterTheOther);
        Thread.ofPlatform().start(work::typeOneNameAfterTheOther);
        Thread.ofPlatform().start(work::upload);
    }

    private void submitOneAfterTheOther() {
        while (true) {
            var id = started();
            say(What.SUBMITTING, id);
            var outcome = asProvider(() -> onboarding.submit(new SubmitApplication(id, version(id))));
            if (!(outcome instanceof SubmissionOutcome.Submitted)) {
                throw new AssertionError(outcome.toString());
            }
            say(What.SUBMITTED, id);
        }
    }

    private void typeOneNameAfterTheOther() {
        var id = started();
        for (var number = 0; ; number++) {
            var name = "样例" + number + "店";
            var outcome =
                    asProvider(() -> onboarding.save(new SaveDraft(id, version(id), Map.of(NAME, List.of(name)))));
            if (!(outcome instanceof DraftOutcome.Saved)) {
                throw new AssertionError(outcome.toString());
            }
            say(What.SAVED, id, name);
        }
    }

    // A few whole ones, then one of which the second half never comes.
    private void upload() {
        var id = started();
        for (var number = 0; number < WHOLE_UPLOADS; number++) {
            receive(id, new ArrivedStream(new ByteArrayInputStream(picture)));
        }
        receive(id, new HalfStream(new ByteArrayInputStream(picture), picture.length / 2));
    }

    private void receive(MerchantApplicationId id, InputStream bytes) {
        var outcome = asProvider(() -> {
            try {
                return intake.receive(new ReceiveDocument(id.subject(), LICENCE, "licence.jpg", null), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        switch (outcome) {
            case IntakeOutcome.Stored(var document) -> say(What.STORED, document.id(), document.sha256());
            case IntakeOutcome.Refused(var reason) -> throw new AssertionError(reason.toString());
        }
    }

    private MerchantApplicationId started() {
        return asProvider(() -> onboarding.start(SampleForms.soleProprietor()));
    }

    private long version(MerchantApplicationId id) {
        return onboarding.form(id).orElseThrow().version();
    }

    private <T> T asProvider(Supplier<T> work) {
        return ApplicationsOnTheirWay.asProvider(provider, work);
    }

    // One write for a whole line: two threads must not mix theirs.
    private static void say(What what, Object... details) {
        var line = Said.line(what, details).getBytes(StandardCharsets.UTF_8);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }

    /// Says when all of it has been read.
    private static final class ArrivedStream extends FilterInputStream {

        ArrivedStream(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = super.read(into, offset, length);
            if (count < 0) {
                say(What.ARRIVED);
            }
            return count;
        }
    }

    /// Stops half-way, as a line that went dead.
    private static final class HalfStream extends FilterInputStream {

        private int left;

        HalfStream(InputStream bytes, int half) {
            super(bytes);
            this.left = half;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                say(What.HALF);
                awaitTheEnd();
            }
            var count = super.read(into, offset, Math.min(length, left));
            left -= count;
            return count;
        }

        private static void awaitTheEnd() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
