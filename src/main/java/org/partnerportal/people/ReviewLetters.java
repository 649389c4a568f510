package org.partnerportal.people;

import java.util.List;
import java.util.Locale;
import org.partnerportal.access.KeptAccount;
import org.partnerportal.mail.Letter;
import org.partnerportal.mail.PortalAddress;
import org.partnerportal.mail.PostOffice;
import org.partnerportal.uikit.Languages;
import org.partnerportal.uikit.Moments;
import org.springframework.stereotype.Component;

/// The letters about accounts that are looked through, or that nobody uses.
@Component
class ReviewLetters {

    private final PostOffice office;
    private final OrganisationNames organisations;
    private final PortalAddress portal;
    private final Moments moments;

    ReviewLetters(PostOffice office, OrganisationNames organisations, PortalAddress portal, Moments moments) {
        this.office = office;
        this.organisations = organisations;
        this.portal = portal;
        this.moments = moments;
    }

    /// To the administrators: a review is open.
    void opened(AccessReview review, List<KeptAccount> people) {
        write(review, people, "people.letter.review-opened");
    }

    /// To the administrators: a week is left.
    void reminder(AccessReview review, List<KeptAccount> people) {
        write(review, people, "people.letter.review-reminder");
    }

    /// To somebody whose account sleeps from that day on, unless they sign in.
    void willSleep(KeptAccount person, String day) {
        office.post(new Letter(
                person.login(),
                language(person),
                "people.letter.will-sleep",
                person.name(),
                day,
                portal.of("sign-in")));
    }

    private void write(AccessReview review, List<KeptAccount> people, String key) {
        var page = review.organisation().platform() ? "people?list=REVIEW" : "staff?list=REVIEW";
        people.stream()
                .filter(KeptAccount::active)
                .filter(KeptAccount::administrator)
                .forEach(admin -> office.post(new Letter(
                        admin.login(),
                        language(admin),
                        key,
                        organisations.of(review.organisation(), language(admin)),
                        moments.date(review.dueAt(), language(admin)),
                        portal.of(page))));
    }

    static Locale language(KeptAccount person) {
        return person.language() == null
                ? Languages.CHINESE
                : Languages.nearest(Locale.forLanguageTag(person.language()));
    }
}
