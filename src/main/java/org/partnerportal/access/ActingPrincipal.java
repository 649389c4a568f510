package org.partnerportal.access;

/// A security principal that knows the actor behind it.
interface ActingPrincipal {

    Actor actor();
}
