package org.partnerportal.fileformat;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// One running program that opens PDFs, asked one question after the other.
final class PdfReader implements Closeable {

    private static final Duration TO_START = Duration.ofSeconds(60);

    /// After so many files it has earned its rest: whatever a file left in it goes with it.
    private static final int MOST_FILES = 100;

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private int asked;
    private volatile boolean timedOut;

    private PdfReader(Process process) {
        this.process = process;
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /// @throws NoWorkplace if it does not come up
    static PdfReader start(PdfCommand command) throws NoWorkplace {
        try {
            var reader = new PdfReader(command.start());
            if (reader.within(TO_START, () -> PdfAnswer.read(reader.answers)) instanceof PdfAnswer.Ready) {
                return reader;
            }
            reader.close();
            throw new NoWorkplace("The program that opens PDFs does not say that it is ready");
        } catch (NoWorkplace itself) {
            throw itself;
        } catch (IOException e) {
            throw new NoWorkplace("The program that opens PDFs does not start", e);
        }
    }

    /// Asks for a page, or for the number of pages by asking for page 0.
    ///
    /// @throws ReaderDied if it gave no answer
    /// @throws IOException if the file could not be read
    PdfAnswer ask(int page, PlainBytes file, Duration limit) throws IOException {
        asked++;
        return within(limit, () -> {
            try {
                PdfQuestion.write(questions, page, file);
            } catch (PdfQuestion.ReaderGone gone) {
                throw new ReaderDied(false);
            }
            return answer();
        });
    }

    /// Whether it can be asked once more.
    boolean fit() {
        return asked < MOST_FILES && !timedOut && process.isAlive();
    }

    /// Ends it at once.
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void timeOut() {
        timedOut = true;
        close();
    }

    private PdfAnswer answer() throws ReaderDied {
        try {
            return PdfAnswer.read(answers);
        } catch (IOException none) {
            throw new ReaderDied(false);
        }
    }

    // Whatever goes wrong, half a question or half an answer may be left: it ends with it.
    private PdfAnswer within(Duration limit, Exchange exchange) throws IOException {
        var later = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
        var end = CompletableFuture.runAsync(this::timeOut, later);
        try {
            return exchange.run();
        } catch (ReaderDied died) {
            close();
            throw timedOut ? new ReaderDied(true) : died;
        } catch (IOException | RuntimeException trouble) {
            close();
            throw trouble;
        } finally {
            end.cancel(false);
        }
    }

    @FunctionalInterface
    private interface Exchange {

        PdfAnswer run() throws IOException;
    }
}
