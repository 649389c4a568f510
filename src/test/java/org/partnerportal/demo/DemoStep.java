package org.partnerportal.demo;

/// One part of the demo data, made through the portal's own use cases. Steps run in the order of their `@Order`, each
/// once per data folder; one that failed half-way runs again at the next start.
public interface DemoStep {

    /// Tells this step from all others, for good: what ran under this name does not run again.
    String name();

    /// What it makes, in a few words for the person who waits.
    String title();

    void run();
}
