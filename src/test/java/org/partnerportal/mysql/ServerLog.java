package org.partnerportal.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What the server wrote while it started, read for the reason why it did not.
record ServerLog(Path file) {

    /// The reason in one sentence, with what to do where that is known.
    String reason() throws IOException {
        var text = text();
        if (text.contains("libaio")) {
            return "The database needs the system package libaio1: sudo apt-get install libaio1";
        }
        if (text.toLowerCase(Locale.ROOT).contains("unable to lock")) {
            return "Another database server is already using this data folder";
        }
        if (portTaken()) {
            return "The database's port is already in use";
        }
        if (text.contains("No space left") || text.contains("errno: 28")) {
            return "The disk is full: the database cannot write its files";
        }
        return "The database did not start; see " + file;
    }

    boolean portTaken() throws IOException {
        return text().contains("Do you already have another mysqld server");
    }

    private String text() throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
