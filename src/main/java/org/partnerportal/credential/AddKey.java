package org.partnerportal.credential;

import org.jspecify.annotations.Nullable;

/// Registers a key.
///
/// @param text the public key or certificate in PEM
/// @param replaces the key it takes the place of, if of one
/// @param overlap how long that one works on
public record AddKey(String name, String text, @Nullable ApiKeyId replaces, Overlap overlap) {}
