package org.partnerportal.fileformat;

/// Ends the opening of a file that has a flaw.
public class FlawedFile extends Exception {

    private final Flaw flaw;

    public FlawedFile(Flaw flaw) {
        super(flaw.name(), null, false, false);
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
