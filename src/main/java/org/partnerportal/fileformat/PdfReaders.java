package org.partnerportal.fileformat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Has PDFs opened by programs of their own, a few at a time, each file within its time; kept running for the next
/// file, and ended where a file was too much for them.
///
/// @see <a href="../../../../../docs/decisions/0018-pdfs-are-opened-by-a-program-of-their-own.md">decision 0018</a>
@Component
class PdfReaders implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PdfReaders.class);

    private final PdfCommand command;
    private final Workplaces places;
    private final Duration limit;
    private final ConcurrentLinkedDeque<PdfReader> idle = new ConcurrentLinkedDeque<>();
    private final ConcurrentLinkedDeque<PdfReader> all = new ConcurrentLinkedDeque<>();
    private volatile boolean ended;

    PdfReaders(
            @Value("${portal.document-workplaces:2}") int places,
            @Value("${portal.document-time-limit:20s}") Duration limit,
            @Value("${portal.document-memory:384m}") String memory) {
        this.command = new PdfCommand(memory);
        this.places = new Workplaces(places, limit);
        this.limit = limit;
    }

    /// Asks for a page, or for the number of pages by asking for page 0.
    ///
    /// @throws NoWorkplace if there is nobody to ask
    /// @throws ReaderDied if nobody can answer
    /// @throws IOException if the file could not be read
    PdfAnswer ask(int page, PlainBytes file) throws IOException {
        places.take();
        try {
            return answer(page, file);
        } finally {
            places.leave();
        }
    }

    @Override
    public void destroy() {
        ended = true;
        all.forEach(PdfReader::close);
    }

    // One that waited may have died of another's file, or in its sleep: then a new one is asked the same.
    private PdfAnswer answer(int page, PlainBytes file) throws IOException {
        var waiting = waiting();
        if (waiting != null) {
            try {
                return asked(waiting, page, file);
            } catch (ReaderDied died) {
                if (died.timedOut()) {
                    throw died;
                }
            }
        }
        return asked(started(), page, file);
    }

    private PdfAnswer asked(PdfReader reader, int page, PlainBytes file) throws IOException {
        try {
            var answer = reader.ask(page, file, limit);
            if (answer instanceof PdfAnswer.Failed) {
                leave(reader);
            } else {
                idle.push(reader);
            }
            return answer;
        } catch (ReaderDied died) {
            leave(reader);
            LOG.info("A program that opens PDFs ended: {}", died.getMessage());
            throw died;
        } catch (IOException | RuntimeException trouble) {
            leave(reader);
            throw trouble;
        }
    }

    private @Nullable PdfReader waiting() {
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            if (reader.fit()) {
                return reader;
            }
            leave(reader);
        }
        return null;
    }

    private PdfReader started() throws NoWorkplace {
        var reader = PdfReader.start(command);
        all.add(reader);
        if (ended) {
            leave(reader);
            throw new NoWorkplace("The portal is going down");
        }
        return reader;
    }

    private void leave(PdfReader reader) {
        reader.close();
        all.remove(reader);
    }
}
