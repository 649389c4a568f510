package org.partnerportal.antivirus;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands for ClamAV's daemon: understands `INSTREAM`, knows one virus, and has bad days.
public final class ScannerDouble implements Closeable {

    /// How it behaves.
    public enum Day {
        GOOD,
        /// Hangs up without a word, after it has heard the command.
        HANGS_UP,
        /// Hangs up once, then it is well again.
        HANGS_UP_ONCE,
        /// Hears everything and says nothing.
        SILENT,
        /// Does not even listen to what is sent.
        DEAF,
        /// Takes no more than a thousand bytes.
        SMALL,
        /// Speaks another language.
        CONFUSED
    }

    /// The string every scanner takes for a virus by agreement.
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int SMALL = 1000;

    private final ServerSocket server;
    private final Day day;
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    public ScannerDouble(Day day) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.day = day;
        Thread.ofPlatform().daemon().name("scanner-double").start(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    public int asked() {
        return asked.get();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var line = server.accept();
                Thread.ofPlatform().daemon().start(() -> hear(line));
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void hear(Socket line) {
        try (line) {
            var time = asked.incrementAndGet();
            if (day == Day.DEAF) {
                closed.await();
                return;
            }
            if (!command(line.getInputStream()).equals("zINSTREAM") || hangsUp(time)) {
                return;
            }
            var answer = answer(new DataInputStream(line.getInputStream()));
            if (day == Day.SILENT) {
                closed.await();
                return;
            }
            line.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
        } catch (IOException | InterruptedException gone) {
            // the other end has hung up
        }
    }

    private boolean hangsUp(int time) {
        return day == Day.HANGS_UP || (day == Day.HANGS_UP_ONCE && time == 1);
    }

    private String answer(DataInputStream in) throws IOException {
        var file = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            file.writeBytes(in.readNBytes(length));
            if (day == Day.SMALL && file.size() > SMALL) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        if (day == Day.CONFUSED) {
            return "UNKNOWN COMMAND";
        }
        return file.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Eicar-Test<Signature> FOUND"
                : "stream: OK";
    }

    private static String command(InputStream in) throws IOException {
        var command = new StringBuilder();
        for (int each; (each = in.read()) > 0; ) {
            command.append((char) each);
        }
        return command.toString();
    }
}
