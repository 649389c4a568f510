package org.partnerportal.demo;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.Fixtures;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.ReturnReason;
import org.partnerportal.review.CaseItem;
import org.partnerportal.review.CaseReading;
import org.partnerportal.review.CaseReview;
import org.partnerportal.review.DecideItem;
import org.partnerportal.review.Decision;
import org.partnerportal.review.SeenCase;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.uikit.PortalTexts;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// One application at each place of the way that somebody must act at, made by the people who would.
@Component
@Profile("demo")
@Order(2)
class DemoApplications implements DemoStep {

    private static final FieldPath SHOP_FRONT =
            FieldPath.of("business_info.sales_info.biz_store_info.store_entrance_pic[]");

    private final DemoPeople people;
    private final MerchantOnboarding onboarding;
    private final Fixtures fixtures;
    private final CaseReading cases;
    private final CaseReview review;
    private final FieldCatalogue catalogue;
    private final PortalTexts texts;

    DemoApplications(
            DemoPeople people,
            MerchantOnboarding onboarding,
            Fixtures fixtures,
            CaseReading cases,
            CaseReview review,
            FieldCatalogue catalogue,
            PortalTexts texts) {
        this.people = people;
        this.onboarding = onboarding;
        this.fixtures = fixtures;
        this.cases = cases;
        this.review = review;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public String title() {
        return "Making demo applications";
    }

    @Override
    public void run() {
        people.as(
                "operator",
                () -> onboarding.start(FormValues.empty()
                        .with("subject_info.subject_type", "SUBJECT_TYPE_ENTERPRISE")
                        .with("business_info.merchant_shortname", "半坡咖啡")));
        handedIn(SamplePacks.SOCIAL_ORGANISATION);
        handedIn(SamplePacks.GOVERNMENT);
        returned(handedIn(SamplePacks.SOLE_PROPRIETOR));
        approved(handedIn(SamplePacks.PUBLIC_INSTITUTION));
    }

    private MerchantApplicationId handedIn(String pack) {
        return people.as("operator", () -> {
            var id = fixtures.filled(SamplePacks.load(pack));
            fixtures.handIn(id);
            return id;
        });
    }

    private void returned(MerchantApplicationId id) {
        reviewed(id, seen -> {
            var label = catalogue.field(SHOP_FRONT).label(Locale.SIMPLIFIED_CHINESE);
            var text = texts.getTranslation(ReturnReason.UNREADABLE.outwardKey(), Locale.SIMPLIFIED_CHINESE, label);
            review.decideItem(new DecideItem(seen, SHOP_FRONT, new Decision.Returned(ReturnReason.UNREADABLE, text)));
            review.requestRemediation(now(id));
        });
    }

    private void approved(MerchantApplicationId id) {
        reviewed(id, seen -> review.approve(seen));
    }

    private void reviewed(MerchantApplicationId id, Consumer<SeenCase> decide) {
        awaitReview(id);
        people.as("reviewer", () -> {
            review.claim(now(id));
            review.acceptItems(now(id), itemsOf(id));
            decide.accept(now(id));
            return id;
        });
    }

    private Set<FieldPath> itemsOf(MerchantApplicationId id) {
        return cases.find(cases.caseOf(id).orElseThrow()).orElseThrow().items().stream()
                .map(CaseItem::path)
                .collect(Collectors.toSet());
    }

    private SeenCase now(MerchantApplicationId id) {
        return cases.find(cases.caseOf(id).orElseThrow()).orElseThrow().seen();
    }

    // The automatic checks are a job: the case is there a moment after the submission.
    private void awaitReview(MerchantApplicationId id) {
        for (var tries = 0; tries < 200; tries++) {
            if (people.as("reviewer", () -> cases.caseOf(id)).isPresent()) {
                return;
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new IllegalStateException(ApplicationStatus.IN_REVIEW + " was not reached");
    }
}
