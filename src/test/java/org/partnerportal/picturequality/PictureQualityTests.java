package org.partnerportal.picturequality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.picturequality.Studio.Setting;

class PictureQualityTests {

    private static final int ALBUMS = 8;
    private static final int GOOD = 104;
    private static final int BAD = 24;

    @Test
    void leavesGoodPicturesAlone() {
        var alarms = flaws(GOOD, Album::good);

        assertThat(alarms.values().stream().mapToInt(AtomicInteger::get).sum())
                .as("false alarms among %d pictures: %s", GOOD, alarms)
                .isLessThan(GOOD * 2 / 100);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WRONG_SIDE")
    void findsWhatIsWrong(QualityFlaw flaw) {
        var found = flaws(BAD, album -> album.bad(flaw));

        assertThat(found.getOrDefault(flaw, new AtomicInteger()).get())
                .as("found among %d pictures: %s", BAD, found)
                .isGreaterThanOrEqualTo(BAD * 9 / 10);
    }

    private static Map<QualityFlaw, AtomicInteger> flaws(int pictures, Function<Album, Setting> picture) {
        var counts = new ConcurrentHashMap<QualityFlaw, AtomicInteger>();
        IntStream.range(0, ALBUMS).parallel().forEach(number -> {
            var album = new Album(number);
            for (var each = 0; each < pictures / ALBUMS; each++) {
                var setting = picture.apply(album);
                PictureQuality.of(setting.picture(), setting.asked())
                        .forEach(flaw -> counts.computeIfAbsent(flaw, any -> new AtomicInteger())
                                .incrementAndGet());
            }
        });
        return counts;
    }
}
