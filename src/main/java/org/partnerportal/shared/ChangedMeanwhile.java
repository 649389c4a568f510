package org.partnerportal.shared;

/// What the person saw is no longer how it is: somebody else changed it. Nothing was done.
public class ChangedMeanwhile extends DomainException {

    public ChangedMeanwhile() {
        super("shared.changed-meanwhile");
    }
}
