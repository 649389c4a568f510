package org.partnerportal.fileformat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How the program that opens PDFs is started: from the same class path or jar as the portal, with bounds of its own,
/// and without the portal's environment, where the secrets are.
record PdfCommand(String memory) {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    Process start() throws IOException {
        var builder = new ProcessBuilder(words()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(bounds());
        words.add("-cp");
        words.add(System.getProperty("java.class.path"));
        if (packed()) {
            words.add("-Dloader.main=" + PdfProgram.class.getName());
            words.add(LAUNCHER);
        } else {
            words.add(PdfProgram.class.getName());
        }
        return words;
    }

    // No dump of any kind: it would hold a document.
    private List<String> bounds() {
        return List.of(
                "-Xmx" + memory,
                "-Xss2m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true");
    }

    // Spring Boot's jar holds our classes and libraries as jars within a jar, which only its own loader can read.
    private static boolean packed() {
        var place = PdfProgram.class.getProtectionDomain().getCodeSource().getLocation();
        return place.toString().startsWith("jar:nested:");
    }
}
