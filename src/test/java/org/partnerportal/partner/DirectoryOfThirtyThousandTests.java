package org.partnerportal.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// The directory as large as it gets: every search and every page is quick, and none reads the table whole.
@PortalTest
@SignedInAs(Role.ADMIN)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryOfThirtyThousandTests {

    private static final int MANY = 30_000;
    private static final int BATCH = 2_000;
    private static final String[] PLACES = {"华东", "岭南", "巴蜀", "燕赵", "江淮", "关中", "荆楚", "八闽", "三晋", "齐鲁"};
    private static final String[] TRADES = {"聚合", "支付", "科技", "网络", "数据", "信息", "商服", "智能", "云", "付"};

    @Autowired
    private PartnerDirectory directory;

    @Autowired
    private PartnerLister lister;

    @Autowired
    private JdbcTemplate jdbc;

    private final PartnerId acquirer = PartnerId.random();

    @BeforeAll
    void takeThemIn() {
        var rows = new ArrayList<Object[]>();
        var rules = new ArrayList<Object[]>();
        add(rows, acquirer, "LARGEA1", "ACQUIRER", "大样本收单");
        for (var number = 0; number < MANY; number++) {
            var id = PartnerId.random();
            var name = PLACES[number % 10] + TRADES[number / 10 % 10] + "第" + number + "号";
            add(rows, id, "LARGE%05d".formatted(number), "SERVICE_PROVIDER", name);
            if (number % 300 == 0) {
                rules.add(new Object[] {BinaryIds.bytes(id.value())});
            }
        }
        for (var from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate("""
                    insert into partner (id, number, kind, name, name_initials, may_board_micro, created_at, version,
                                         contract_until)
                    values (?, ?, ?, ?, ?, false, ?, 0, ?)""", rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
        jdbc.batchUpdate("insert into partner_routing_rule (partner_id, position) values (?, 0)", rules);
        jdbc.batchUpdate(
                "insert into partner_routing_share (partner_id, position, place, acquirer_id, percent) values (?, 0, 0, ?, 100)",
                rules.stream()
                        .map(rule -> new Object[] {rule[0], BinaryIds.bytes(acquirer.value())})
                        .toList());
        jdbc.execute("analyze table partner, partner_routing_share");
    }

    @AfterAll
    void takeThemOut() {
        jdbc.update("delete from partner_routing_share where acquirer_id = ?", BinaryIds.bytes(acquirer.value()));
        jdbc.update("""
                delete rule from partner_routing_rule rule join partner on partner.id = rule.partner_id
                 where partner.number like 'LARGE%'""");
        jdbc.update("delete from partner where number like 'LARGE%'");
    }

    @Test
    void findsByAnyPartOfTheName() {
        assertThat(found("第29999号")).containsExactly("LARGE29999");
        assertThat(found("支付第12001")).isEmpty();
        assertThat(found("岭南聚合第29901")).containsExactly("LARGE29901");
    }

    @Test
    void findsByInitialsAndByTheBeginningOfTheNumber() {
        assertThat(found("lnjhd29901")).containsExactly("LARGE29901");
        assertThat(found("LARGE2990")).hasSize(10);
        assertThat(found("%")).isEmpty();
    }

    @Test
    void turnsThePagesToTheEndWithoutLosingOrRepeatingARow() {
        var seen = new HashSet<PartnerId>();
        var query = new PartnerQuery("支付第", PartnerKind.SERVICE_PROVIDER, null, false, null);
        var page = directory.list(query, null);
        for (var turned = 0; turned < 100; turned++) {
            page.rows().forEach(row -> assertThat(seen.add(row.id())).isTrue());
            if (page.next().isEmpty()) {
                break;
            }
            page = directory.list(query, page.next().get());
        }
        assertThat(seen).hasSize(MANY / 10);
    }

    @Test
    void showsWhatIsRoutedToAnAcquirer() {
        var page = directory.list(new PartnerQuery(null, null, null, false, acquirer), null);

        assertThat(page.rows())
                .hasSize(PartnerDirectory.PAGE)
                .allSatisfy(row -> assertThat(row.acquirers()).containsExactly("大样本收单"));
    }

    @Test
    void everyPageComesFromAnIndexAndInATenthOfASecond() {
        var deep = new PartnerPage.Position("荆楚", PartnerId.random());
        var queries = List.of(
                PartnerQuery.everything(),
                new PartnerQuery("支付", null, null, false, null),
                new PartnerQuery("第29999号", null, null, false, null),
                new PartnerQuery("nobody at all", null, null, false, null),
                new PartnerQuery("lnjh", PartnerKind.SERVICE_PROVIDER, null, false, null),
                new PartnerQuery(null, PartnerKind.ACQUIRER, null, false, null),
                new PartnerQuery(null, null, PartnerStanding.SUSPENDED, false, null),
                new PartnerQuery(null, null, null, true, null),
                new PartnerQuery(null, null, null, false, acquirer));
        for (var query : queries) {
            for (var after : new PartnerPage.Position[] {null, deep}) {
                assertThat(plan(query, after)).as("%s after %s", query, after).doesNotContain("Table scan on partner");
                assertThat(median(query, after)).as("%s after %s", query, after).isLessThan(Duration.ofMillis(100));
            }
        }
    }

    private List<String> found(String text) {
        return directory.list(new PartnerQuery(text, null, null, false, null), null).rows().stream()
                .map(PartnerSummary::number)
                .filter(number -> number.startsWith("LARGE"))
                .toList();
    }

    private String plan(PartnerQuery query, PartnerPage.@Nullable Position after) {
        var parameters = new ArrayList<Object>();
        var sql = "explain format=tree " + lister.ids(query, after, parameters) + " limit 51";
        return String.join("\n", jdbc.queryForList(sql, String.class, parameters.toArray()));
    }

    private Duration median(PartnerQuery query, PartnerPage.@Nullable Position after) {
        var times = new ArrayList<Long>();
        for (var turn = 0; turn < 7; turn++) {
            var begun = System.nanoTime();
            directory.list(query, after);
            times.add(System.nanoTime() - begun);
        }
        times.sort(null);
        return Duration.ofNanos(times.get(times.size() / 2));
    }

    private static void add(List<Object[]> rows, PartnerId id, String number, String kind, String name) {
        rows.add(new Object[] {
            BinaryIds.bytes(id.value()),
            number,
            kind,
            name,
            Initials.of(name),
            Timestamp.from(Instant.parse("2026-11-24T00:00:00Z")),
            rows.size() % 50 == 0 ? "2026-12-01" : null
        });
    }
}
