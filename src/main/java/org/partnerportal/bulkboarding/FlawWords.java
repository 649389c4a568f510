package org.partnerportal.bulkboarding;

/// Puts what is the matter into the words of the person who reads it.
@FunctionalInterface
public interface FlawWords {

    String of(Flaw flaw);
}
