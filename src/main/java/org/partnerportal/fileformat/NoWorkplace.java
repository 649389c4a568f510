package org.partnerportal.fileformat;

import java.io.IOException;

/// Files cannot be opened at the moment: all places are taken, or the program that opens them does not start. This says
/// nothing about the file.
public class NoWorkplace extends IOException {

    NoWorkplace(String message) {
        super(message);
    }

    NoWorkplace(String message, Throwable cause) {
        super(message, cause);
    }
}
