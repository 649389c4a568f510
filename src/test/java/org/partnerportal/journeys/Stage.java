package org.partnerportal.journeys;

import java.util.ArrayList;
import java.util.List;
import org.partnerportal.demo.DemoStep;
import org.partnerportal.uikit.PortalTexts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/// Where a story plays: the portal's address, its people in their browsers, and the texts they read.
@TestComponent
class Stage {

    private final Environment environment;
    private final PortalTexts texts;
    private final List<DemoStep> demo;
    private final List<Person> people = new ArrayList<>();

    Stage(Environment environment, PortalTexts texts, List<DemoStep> demo) {
        this.environment = environment;
        this.texts = texts;
        this.demo = demo;
    }

    /// A person at a desk of 1440 by 900 pixels, signed in with the demo account of that name.
    Person atDesk(String account, String language) {
        demo.stream().filter(step -> step.name().equals("partners")).forEach(DemoStep::run);
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
        var person = new Person(address(), texts, language, width, height);
        people.add(person);
        return person;
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
