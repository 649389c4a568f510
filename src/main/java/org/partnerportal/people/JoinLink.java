package org.partnerportal.people;

/// How the link of an invitation stands.
public sealed interface JoinLink {

    /// It works.
    record Open(JoinSheet sheet) implements JoinLink {}

    /// Its week is over.
    record Expired() implements JoinLink {}

    /// Somebody came in by it.
    record Used() implements JoinLink {}

    /// It was taken back, replaced by a newer one, or never was.
    record Gone() implements JoinLink {}
}
