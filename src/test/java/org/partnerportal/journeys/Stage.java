package org.partnerportal.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnerportal.access.SystemActor;
import org.partnerportal.demo.DemoStep;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.uikit.PortalTexts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/// Where a story plays: the portal's address, its people in their browsers, and the texts they read.
@TestComponent
class Stage {

    private static final Set<String> PEOPLE = Set.of("partners", "second-factors");

    private final Environment environment;
    private final PortalTexts texts;
    private final List<DemoStep> demo;
    private final PartnerDirectory partners;
    private final Fixtures fixtures;
    private final SystemActor system;
    private final List<Person> people = new ArrayList<>();
    private final Hindrances hindrances = new Hindrances();

    Stage(
            Environment environment,
            PortalTexts texts,
            List<DemoStep> demo,
            PartnerDirectory partners,
            Fixtures fixtures,
            SystemActor system) {
        this.environment = environment;
        this.texts = texts;
        this.demo = demo;
        this.partners = partners;
        this.fixtures = fixtures;
        this.system = system;
    }

    /// A person at a desk of 1440 by 900 pixels, signed in with the demo account of that name.
    Person atDesk(String account, String language) {
        makePeople();
        var person = new Person(address(), texts, language, 1440, 900);
        people.add(person);
        person.signIn(account);
        return person;
    }

    /// A person with a telephone, not signed in.
    Person withTelephone(String language) {
        return anybody(language, 390, 844);
    }

    /// A person who is not signed in.
    Person anybody(String language, int width, int height) {
        makePeople();
        var person = new Person(address(), texts, language, width, height);
        people.add(person);
        return person;
    }

    /// An application of that pack, handed in by the demo's first provider.
    String handedIn(String pack) {
        makePeople();
        var provider = new PartnerId[1];
        system.run(
                () -> provider[0] = partners.withNumber("SP0001").orElseThrow().id());
        return fixtures.aSubmittedApplication(provider[0], pack).toString();
    }

    /// Looks for what would keep somebody from using the screen that the person sees.
    void look(String screen, Person person) {
        hindrances.lookAt(screen, person);
    }

    private void makePeople() {
        demo.stream().filter(step -> PEOPLE.contains(step.name())).forEach(DemoStep::run);
    }

    /// Closes every browser.
    void clear() {
        for (var n = 0; n < people.size(); n++) {
            people.get(n)
                    .picture("last-seen-" + n + "-" + people.get(n).language().toLanguageTag());
            people.get(n).leave();
        }
        people.clear();
    }

    private String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
