package org.partnerportal.signin;

/// How somebody proved who they are; the last step where there were two.
public enum SignInMethod {
    PASSWORD,
    TOTP,
    RECOVERY_CODE,
    PASSKEY,
    OIDC
}
