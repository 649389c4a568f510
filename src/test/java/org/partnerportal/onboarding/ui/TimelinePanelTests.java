package org.partnerportal.onboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.onboarding.ApplicationStatus;
import org.partnerportal.onboarding.Side;
import org.partnerportal.onboarding.TimelineEntry;
import org.partnerportal.uikit.Languages;
import org.partnerportal.uikit.PortalTexts;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TimelinePanelTests {

    @Autowired
    private TimelinePanel timeline;

    @Autowired
    private PortalTexts texts;

    @Test
    void hasASentenceForEveryLegalStepInBothLanguages() {
        var keys = Stream.of(ApplicationStatus.values())
                .flatMap(from -> Stream.of(ApplicationStatus.values())
                        .filter(from::mayBecome)
                        .map(to -> TimelinePanel.key(from, to)))
                .toList();

        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(Languages.ALL).allSatisfy(language -> assertThat(keys).allMatch(key -> texts.has(key, language)));
    }

    @Test
    void hasAWordForEveryStatusAndSideInBothLanguages() {
        assertThat(Languages.ALL).allSatisfy(language -> {
            assertThat(ApplicationStatus.values())
                    .allMatch(status -> texts.has("onboarding.status." + status, language))
                    .allMatch(status -> texts.has("onboarding.next." + status, language));
            assertThat(Side.values()).allMatch(side -> texts.has("onboarding.side." + side, language));
        });
    }

    @Test
    void namesThePersonWhereTheReaderMayKnowIt() {
        var step = step("Li Hua");

        assertThat(timeline.sentence(step, Languages.ENGLISH)).isEqualTo("Handed in by Li Hua (the service provider).");
        assertThat(timeline.sentence(step, Languages.CHINESE)).isEqualTo("Li Hua（服务商）提交了申请。");
    }

    @Test
    void namesOnlyTheSideElsewhere() {
        assertThat(timeline.sentence(step(null), Languages.ENGLISH)).isEqualTo("Handed in by the service provider.");
    }

    private static TimelineEntry step(@Nullable String person) {
        return new TimelineEntry(
                Instant.EPOCH, Side.PROVIDER, person, ApplicationStatus.DRAFT, ApplicationStatus.SUBMITTED, 1, null);
    }
}
