package org.partnerportal.fileformat;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// The program in which strangers' PDFs are opened, a process of its own that may die of them.
///
/// Questions come in by its standard input and answers leave by its standard output; no byte of a file touches a disk.
/// It ends with whoever started it, whatever it is doing, because its input ends then.
final class PdfProgram {

    /// How long it waits for the next file before it ends by itself.
    private static final long PATIENCE_MINUTES = 5;

    private final BlockingQueue<PdfQuestion> questions = new LinkedBlockingQueue<>();
    private final DataOutputStream answers;

    private PdfProgram(DataOutputStream answers) {
        this.answers = answers;
    }

    public static void main(String[] arguments) throws Exception {
        var answers = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Nobody else writes between the answers, and no picture inside a PDF is spooled to a file.
        System.setOut(System.err);
        ImageIO.setUseCache(false);
        new PdfProgram(answers).serve();
        Runtime.getRuntime().halt(0);
    }

    private void serve() throws IOException, InterruptedException {
        Thread.ofPlatform().daemon().name("questions").start(this::listen);
        new PdfAnswer.Ready().write(answers);
        @Nullable PdfQuestion question;
        do {
            question = questions.poll(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } while (question != null && answered(question));
    }

    private void listen() {
        try (var in = new DataInputStream(new BufferedInputStream(System.in))) {
            while (true) {
                questions.add(PdfQuestion.read(in, DocumentFormat.PDF.limit()));
            }
        } catch (IOException ended) {
            Runtime.getRuntime().halt(0);
        }
    }

    // After a failure nothing here is to be trusted any more.
    private boolean answered(PdfQuestion question) throws IOException {
        var answer = answer(question);
        answer.write(answers);
        return !(answer instanceof PdfAnswer.Failed);
    }

    private static PdfAnswer answer(PdfQuestion question) {
        try {
            return question.page() == 0
                    ? new PdfAnswer.Pages(Pdf.check(question.file()))
                    : new PdfAnswer.Page(Pdf.page(question.file(), question.page()));
        } catch (FlawedFile flawed) {
            return new PdfAnswer.Flawed(flawed.flaw());
        } catch (IOException | RuntimeException | StackOverflowError notOpened) {
            return new PdfAnswer.Failed();
        }
    }
}
