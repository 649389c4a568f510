package org.partnerportal.antivirus;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Speaks with ClamAV's daemon by its `INSTREAM` command: the file goes over the line piece by piece, and the answer
/// comes back.
record ClamScanner(ScannerAddress address, Duration limit) {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final Pattern NOT_A_NAME = Pattern.compile("[^\\w.:/-]");
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int PIECE = 32 * 1024;
    private static final int LONGEST_ANSWER = 1000;
    private static final int LONGEST_NAME = 100;

    /// @throws SourceTrouble if the file itself could not be read
    /// @throws IOException if the scanner gave no answer in time, or none that can be understood
    ScanOutcome scan(InputStream file) throws IOException {
        try (var line = new Socket()) {
            // Each read has its own limit, a write has none: this one is for all of it.
            var end = CompletableFuture.runAsync(
                    () -> hangUp(line), CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
            try {
                line.connect(address.resolved(), (int) Math.min(TO_CONNECT.toMillis(), limit.toMillis()));
                send(file, line);
                return outcome(answer(line.getInputStream()));
            } finally {
                end.cancel(false);
            }
        }
    }

    // A scanner that has had enough hangs up in the middle of the file, but says why.
    private static void send(InputStream file, Socket line) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(line.getOutputStream(), PIECE));
        var piece = new byte[PIECE];
        int count;
        while ((count = read(file, piece)) > 0) {
            if (!passed(out, piece, count)) {
                return;
            }
        }
        passed(out, piece, 0);
    }

    private static int read(InputStream file, byte[] piece) throws SourceTrouble {
        try {
            return file.read(piece);
        } catch (IOException e) {
            throw new SourceTrouble(e);
        }
    }

    private static boolean passed(DataOutputStream out, byte[] piece, int count) {
        try {
            if (out.size() == 0) {
                out.write(COMMAND);
            }
            out.writeInt(count);
            out.write(piece, 0, count);
            if (count == 0) {
                out.flush();
            }
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    private static String answer(InputStream in) throws IOException {
        var answer = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        var end = answer.indexOf('\0');
        return (end < 0 ? answer : answer.substring(0, end)).strip();
    }

    private static ScanOutcome outcome(String answer) throws IOException {
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            var name = NOT_A_NAME.matcher(found.group(1)).replaceAll("_");
            return new ScanOutcome.Infected(name.substring(0, Math.min(LONGEST_NAME, name.length())));
        }
        if (answer.equals("stream: OK")) {
            return new ScanOutcome.Passed();
        }
        if (answer.contains("size limit exceeded")) {
            return new ScanOutcome.TooLarge();
        }
        throw new IOException(answer.isEmpty() ? "The scanner hung up" : "The scanner could not scan the file");
    }

    private static void hangUp(Socket line) {
        try {
            line.close();
        } catch (IOException closed) {
            // nothing is left to close
        }
    }

    /// The file could not be read, which is not the scanner's trouble.
    static final class SourceTrouble extends IOException {

        SourceTrouble(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
