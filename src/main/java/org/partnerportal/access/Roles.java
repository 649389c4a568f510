package org.partnerportal.access;

/// The audiences' names, as `@RolesAllowed` wants them.
public final class Roles {

    public static final String PROVIDER_STAFF = "PROVIDER_STAFF";
    public static final String ACQUIRER_STAFF = "ACQUIRER_STAFF";
    public static final String REVIEWERS = "REVIEWERS";
    public static final String PROVIDER_ADMIN = "PROVIDER_ADMIN";
    public static final String ACQUIRER_ADMIN = "ACQUIRER_ADMIN";
    public static final String LEAD_REVIEWER = "LEAD_REVIEWER";
    public static final String COMPLIANCE = "COMPLIANCE";
    public static final String ADMIN = "ADMIN";
    public static final String AUDITOR = "AUDITOR";

    /// Who has given a password and owes a second factor: no role yet.
    public static final String SECOND_STEP = "SECOND_STEP";

    /// The portal itself, in its jobs.
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
