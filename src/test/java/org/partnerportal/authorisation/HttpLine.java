package org.partnerportal.authorisation;

/// Who is served at a plain HTTP door, and an address behind it to try.
///
/// @param method of the request that is tried
/// @param address what is tried, without the leading slash
record HttpLine(String method, String address, Who who) {

    /// The people a door knows apart: what a role may is decided behind the doors that Vaadin keeps.
    enum Who {
        ANYBODY,
        /// Even who owes a second step: the bare frame of a page, with nothing in it yet.
        ANYBODY_WITH_PASSWORD,
        /// Not without a password, a key or a provider's word that the request brings, and these requests bring none.
        NOBODY
    }

    static HttpLine get(String address, Who who) {
        return new HttpLine("GET", address, who);
    }

    static HttpLine post(String address, Who who) {
        return new HttpLine("POST", address, who);
    }
}
