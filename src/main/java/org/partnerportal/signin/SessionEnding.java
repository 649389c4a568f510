package org.partnerportal.signin;

/// Why a session is over.
public enum SessionEnding {
    SIGNED_OUT,
    /// Nobody touched anything for too long.
    IDLE,
    /// It had lasted as long as any may.
    LIMIT,
    /// Its own person ended it from another one.
    BY_OWNER,
    BY_ADMIN,
    /// The account has another password.
    PASSWORD_CHANGED,
    /// The account, or its partner, is no longer in use.
    DEACTIVATED,
    /// The node that held it, or the browser's cookie, is gone.
    GONE;

    /// What the sign-in page tells the reason by.
    public String word() {
        return switch (this) {
            case IDLE -> "idle";
            case LIMIT -> "limit";
            case SIGNED_OUT, GONE -> "signed-out";
            case BY_OWNER, BY_ADMIN, DEACTIVATED, PASSWORD_CHANGED -> "ended";
        };
    }
}
