package org.partnerportal.document;

/// Ends the taking in of a file in which the virus scanner found something; never leaves the module.
final class InfectedFile extends RefusedFile {

    private final String virus;

    InfectedFile(String virus) {
        super(RefusalReason.INFECTED);
        this.virus = virus;
    }

    String virus() {
        return virus;
    }
}
