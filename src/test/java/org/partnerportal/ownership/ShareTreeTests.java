package org.partnerportal.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShareTreeTests {

    @Test
    void whoHoldsAQuarterOrMoreIsAnOwner() {
        var tree = new ShareTree(List.of(person(1, 0, "赵一", "25"), person(2, 0, "钱二", "24.99")));

        assertThat(tree.flaws()).isEmpty();
        assertThat(tree.owners()).containsExactly(new OwnerFound("赵一", new BigDecimal("25.00")));
    }

    @Test
    void sharesAlongAWayAreMultiplied() {
        var tree = new ShareTree(
                List.of(company(1, 0, "上层有限公司", "60"), person(2, 1, "赵一", "50"), person(3, 1, "钱二", "40")));

        assertThat(tree.persons())
                .containsExactly(
                        new OwnerFound("赵一", new BigDecimal("30.00")), new OwnerFound("钱二", new BigDecimal("24.00")));
        assertThat(tree.owners()).extracting(OwnerFound::name).containsExactly("赵一");
    }

    @Test
    void sharesOverSeveralWaysAreAdded() {
        var tree = new ShareTree(List.of(
                person(1, 0, "赵一", "10"),
                company(2, 0, "甲公司", "50"),
                company(3, 2, "乙公司", "60"),
                person(4, 3, " 赵一 ", "50")));

        assertThat(tree.owners()).containsExactly(new OwnerFound("赵一", new BigDecimal("25.00")));
    }

    @Test
    void nobodyIsAnOwnerWhereSharesAreScattered() {
        var many = new ArrayList<Holding>();
        for (var id = 1; id <= 5; id++) {
            many.add(person(id, 0, "股东" + id, "20"));
        }

        assertThat(new ShareTree(many).owners()).isEmpty();
    }

    @Test
    void tellsWhichHoldingIsWrong() {
        assertThat(new ShareTree(List.of(
                                person(1, 0, " ", "10"),
                                person(2, 0, "钱二", "0"),
                                person(3, 2, "孙三", "10"),
                                company(4, 4, "环形公司", "10"),
                                company(5, 0, "甲公司", "80"),
                                person(6, 0, "李四", "30")))
                        .flaws())
                .containsExactly(
                        new ShareFlaw(1, ShareFlaw.Kind.NAME_MISSING),
                        new ShareFlaw(1, ShareFlaw.Kind.MORE_THAN_THE_WHOLE),
                        new ShareFlaw(2, ShareFlaw.Kind.SHARE_OUT_OF_RANGE),
                        new ShareFlaw(3, ShareFlaw.Kind.OF_NO_COMPANY),
                        new ShareFlaw(4, ShareFlaw.Kind.OF_NO_COMPANY),
                        new ShareFlaw(5, ShareFlaw.Kind.MORE_THAN_THE_WHOLE),
                        new ShareFlaw(6, ShareFlaw.Kind.MORE_THAN_THE_WHOLE));
    }

    @Test
    void allTogetherNeverOwnMoreThanTheWhole() {
        var random = new Random(20_261_124);
        for (var number = 0; number < 500; number++) {
            var tree = new ShareTree(anyTree(random));
            assertThat(tree.flaws()).isEmpty();
            assertThat(tree.persons().stream().map(OwnerFound::percent).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isLessThanOrEqualTo(new BigDecimal("100.1"));
            assertThat(tree.owners()).hasSizeLessThanOrEqualTo(4);
        }
    }

    // Each company's shares are dealt out among at most five holders.
    private static List<Holding> anyTree(Random random) {
        var all = new ArrayList<Holding>();
        var open = new ArrayList<>(List.of(Holding.MERCHANT));
        while (!open.isEmpty() && all.size() < 40) {
            var of = open.removeFirst();
            var left = 100;
            for (var holders = random.nextInt(5) + 1; holders > 0 && left > 1; holders--) {
                var percent = random.nextInt(left - 1) + 1;
                left -= percent;
                var id = all.size() + 1;
                if (random.nextInt(3) == 0) {
                    all.add(company(id, of, "公司" + id, String.valueOf(percent)));
                    open.add(id);
                } else {
                    all.add(person(id, of, "股东" + random.nextInt(6), String.valueOf(percent)));
                }
            }
        }
        return all;
    }

    private static Holding person(int id, int of, String name, String percent) {
        return new Holding(id, of, name, Holding.Kind.PERSON, new BigDecimal(percent));
    }

    private static Holding company(int id, int of, String name, String percent) {
        return new Holding(id, of, name, Holding.Kind.COMPANY, new BigDecimal(percent));
    }
}
