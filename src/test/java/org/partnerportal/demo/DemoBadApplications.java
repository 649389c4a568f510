package org.partnerportal.demo;

import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.samples.SamplePacks;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Applications in which screening finds something, for a reviewer to see: each sample pack with a fault, the copied
/// shop handed in by another provider than the shop's own.
@Component
@Profile("demo")
@Order(5)
class DemoBadApplications implements DemoStep {

    private final DemoPeople people;
    private final Fixtures fixtures;

    DemoBadApplications(DemoPeople people, Fixtures fixtures) {
        this.people = people;
        this.fixtures = fixtures;
    }

    @Override
    public String name() {
        return "bad-applications";
    }

    @Override
    public String title() {
        return "Making demo applications with faults";
    }

    @Override
    public void run() {
        SamplePacks.bad()
                .forEach(pack -> people.as(operator(pack), () -> {
                    var id = fixtures.filled(SamplePacks.load(pack));
                    fixtures.handIn(id);
                    return id;
                }));
    }

    private static String operator(String pack) {
        return pack.equals(SamplePacks.DUPLICATE) ? "other-operator" : "operator";
    }
}
