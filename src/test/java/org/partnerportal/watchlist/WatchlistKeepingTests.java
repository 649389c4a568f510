package org.partnerportal.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class WatchlistKeepingTests {

    @Autowired
    private WatchlistKeeping keeping;

    @Autowired
    private WordKeeping words;

    @Autowired
    private Watchlist watchlist;

    @Autowired
    private ForbiddenWords forbidden;

    @Autowired
    private SystemActor system;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsAListedPersonByWhateverTheNameIsWrittenLike() {
        list("单玉麒", null);

        assertThat(kinds("单玉麒", null)).contains(MatchKind.EXACT);
        assertThat(kinds("單玉麒", null)).contains(MatchKind.TRADITIONAL);
        assertThat(kinds("Shan Yuqi", null)).contains(MatchKind.PINYIN);
        assertThat(kinds("单玉麟", null)).contains(MatchKind.SLIP);
        assertThat(kinds("孔雀屏", null)).isEmpty();
    }

    @Test
    void findsAListedNumberUnderAnyName() {
        list("褚灵均", "110101199003070011");

        assertThat(kinds("完全两样", "110101199003070011")).containsExactly(MatchKind.NUMBER);
        assertThat(kinds("褚灵均", "110101199003070038")).containsExactly(MatchKind.OTHER_NUMBER);
    }

    @Test
    void findsAnOrganisationThatIsMuchAlike() {
        compliance(() ->
                keeping.add(new ListName(WatchList.NAME_LIST, ListedKind.ORGANISATION, "昆明翠羽珠宝贸易有限公司", null, "通报")));

        var matches = matches(ListedKind.ORGANISATION, "昆明翠羽珠宝贸昜有限公司", null);

        assertThat(matches).first().satisfies(match -> {
            assertThat(match.kind()).isEqualTo(MatchKind.SIMILAR);
            assertThat(match.score()).isBetween(80, 99);
            assertThat(match.source()).isEqualTo("通报");
        });
    }

    @Test
    void listsNobodyTwiceAndFindsNobodyWhoWasTakenOff() {
        assertThat(list("缪远洋", null)).isInstanceOf(ListingOutcome.Listed.class);
        assertThat(list("缪远洋", null)).isInstanceOf(ListingOutcome.Known.class);
        var entry = compliance(() -> keeping.search("缪远洋", null)).getFirst();

        assertThatThrownBy(() -> compliance(() -> keeping.remove(entry.id(), " ")))
                .isInstanceOf(ReasonNeeded.class);
        assertThat(compliance(() -> keeping.remove(entry.id(), "误列"))).isTrue();
        assertThat(compliance(() -> keeping.remove(entry.id(), "误列"))).isFalse();

        assertThat(kinds("缪远洋", null)).isEmpty();
        assertThat(list("缪远洋", null)).isInstanceOf(ListingOutcome.Listed.class);
    }

    @Test
    void findsTheLikeliestFirstInTheListThatIsSearched() {
        list("缪采薇", null);
        list("缪采微", null);

        assertThat(compliance(() -> keeping.search("缪采薇", WatchList.BLACKLIST)))
                .extracting(WatchlistEntry::name)
                .containsExactly("缪采薇", "缪采微");
        assertThat(compliance(() -> keeping.search("缪采微", null)))
                .extracting(WatchlistEntry::name)
                .containsExactly("缪采微", "缪采薇");
        assertThat(compliance(() -> keeping.search("缪采薇", WatchList.NAME_LIST))).isEmpty();
    }

    @Test
    void handsOutNoNumberInFull() {
        list("冼留白", "110101198502140070");

        assertThat(compliance(() -> keeping.search("110101198502140070", null)))
                .extracting(WatchlistEntry::maskedNumber)
                .containsExactly("110***********0070");
    }

    @Test
    void tellsTheFlawedRowsOfASheetAndListsTheSoundOnes() {
        var sheet = sheet("""
                名单,类型,姓名,证件号码,来源
                黑名单,个人,隗青山,,公安通报
                红名单,个人,隗青水,,公安通报
                BLACKLIST,PERSON,,,notice
                BLACKLIST,PERSON,隗青木,,
                """);

        var judged = compliance(() -> keeping.dryRun(sheet));
        assertThat(judged)
                .extracting(ImportedRow::outcome)
                .containsExactly(
                        new ListingOutcome.Listed(),
                        new ListingOutcome.Refused(List.of(WatchlistProblem.NO_LIST)),
                        new ListingOutcome.Refused(List.of(WatchlistProblem.NO_NAME)),
                        new ListingOutcome.Refused(List.of(WatchlistProblem.NO_SOURCE)));
        assertThat(kinds("隗青山", null)).isEmpty();

        assertThat(compliance(() -> keeping.apply(sheet))).isEqualTo(judged);
        assertThat(kinds("隗青山", null)).contains(MatchKind.EXACT);
        assertThat(compliance(() -> keeping.apply(sheet)).getFirst().outcome())
                .isInstanceOf(ListingOutcome.Known.class);
    }

    @Test
    void takesNoSheetThatIsNone() {
        var other = sheet("a,b\n1,2\n");
        var empty = sheet("");

        assertThatThrownBy(() -> compliance(() -> keeping.dryRun(other))).isInstanceOf(UnreadableWatchlist.class);
        assertThatThrownBy(() -> compliance(() -> keeping.dryRun(empty))).isInstanceOf(UnreadableWatchlist.class);
    }

    @Test
    void takesNoSheetThatIsTooLargeOrTooLong() {
        var large = new byte[WatchlistKeeping.LARGEST + 1];
        var head = sheet("list,kind,name,source\n");
        Arrays.fill(large, (byte) ' ');
        for (var end = 20_000; end < large.length; end += 20_000) {
            large[end] = '\n';
        }
        System.arraycopy(head, 0, large, 0, head.length);
        var row = sheet("BLACKLIST,PERSON,隗青火,notice");
        System.arraycopy(row, 0, large, head.length, row.length);
        var endless = sheet("name\n" + "隗青金\n".repeat(WatchlistSheet.MOST_ROWS + 1));

        assertThatThrownBy(() -> compliance(() -> keeping.dryRun(large))).isInstanceOf(UnreadableWatchlist.class);
        assertThatThrownBy(() -> compliance(() -> keeping.dryRun(endless))).isInstanceOf(UnreadableWatchlist.class);
        assertThat(compliance(() -> keeping.dryRun(Arrays.copyOf(large, WatchlistKeeping.LARGEST))))
                .extracting(ImportedRow::outcome)
                .containsExactly(new ListingOutcome.Listed());
    }

    @Test
    void readsASheetAsChineseSpreadsheetsWriteIt() {
        var sheet = "名单,类型,姓名,来源\n黑名单,个人,庾岳川,通报\n".getBytes(Charset.forName("GB18030"));

        compliance(() -> keeping.apply(sheet));

        assertThat(kinds("庾岳川", null)).contains(MatchKind.EXACT);
    }

    @Test
    void pagesThroughTheListNewestFirst() {
        list("阚一舟", null);
        list("阚二舟", null);

        var page = compliance(() -> keeping.page(WatchList.BLACKLIST, null)).rows();
        assertThat(page).extracting(WatchlistEntry::name).startsWith("阚二舟", "阚一舟");
        assertThat(compliance(() ->
                        keeping.page(WatchList.BLACKLIST, page.getFirst().id()).rows()))
                .extracting(WatchlistEntry::name)
                .startsWith("阚一舟");
        assertThat(compliance(() -> keeping.page(WatchList.NAME_LIST, null).rows()))
                .extracting(WatchlistEntry::name)
                .doesNotContain("阚二舟");
    }

    @Test
    void saysWhereThePageAfterThisOneBegins() {
        var names = IntStream.rangeClosed(0, WatchlistKeeping.PAGE)
                .mapToObj(number -> "NAME_LIST,ORGANISATION,叁佰陆拾行样例" + number + "号,通报\n")
                .collect(Collectors.joining());
        compliance(() -> keeping.apply(sheet("list,kind,name,source\n" + names)));

        var first = compliance(() -> keeping.page(WatchList.NAME_LIST, null));
        var second =
                compliance(() -> keeping.page(WatchList.NAME_LIST, first.next().orElseThrow()));

        assertThat(first.rows()).hasSize(WatchlistKeeping.PAGE);
        assertThat(second.rows()).isNotEmpty().doesNotContainAnyElementsOf(first.rows());
    }

    @Test
    void keepsNoNameThatCanBeRead() {
        list("冼无痕", null);

        assertThat(jdbc.sql("select name from watchlist_entry")
                        .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .list())
                .isNotEmpty()
                .noneMatch(text -> text.contains("无痕"));
    }

    @Test
    void looksForWordsAsTheyAreKept() {
        assertThat(found("老街大麻花店")).isEmpty();
        assertThat(found("环球 博 彩 俱乐部")).containsExactly("博彩");

        compliance(() -> words.put(new ForbiddenWord("星际矿机", BusinessKind.VIRTUAL_CURRENCY, List.of())));
        assertThat(found("星際礦機")).containsExactly("星际矿机");
        compliance(() -> words.remove("星际矿机"));
        assertThat(found("星際礦機")).isEmpty();
        assertThat(compliance(() -> words.put(new ForbiddenWord("店", BusinessKind.OTHER, List.of()))))
                .isFalse();
    }

    @Test
    void isForComplianceAlone() {
        for (var role : List.of(Role.REVIEWER, Role.ADMIN, Role.AUDITOR, Role.PROVIDER_ADMIN)) {
            assertThatThrownBy(() -> People.as(role, null, "visitor", () -> keeping.page(null, null)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private ListingOutcome list(String name, @Nullable String number) {
        return compliance(() -> keeping.add(new ListName(WatchList.BLACKLIST, ListedKind.PERSON, name, number, "通报")));
    }

    private List<MatchKind> kinds(String name, @Nullable String number) {
        return matches(ListedKind.PERSON, name, number).stream()
                .map(NameMatch::kind)
                .toList();
    }

    private List<NameMatch> matches(ListedKind kind, String name, @Nullable String number) {
        var matches = new AtomicReference<List<NameMatch>>(List.of());
        system.run(() -> matches.set(watchlist.matches(kind, name, number)));
        return matches.get();
    }

    private List<String> found(String text) {
        var found = new AtomicReference<List<ForbiddenWord>>(List.of());
        system.run(() -> found.set(forbidden.search().in(text)));
        return found.get().stream().map(ForbiddenWord::word).toList();
    }

    private static byte[] sheet(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T compliance(Supplier<T> work) {
        return People.as(Role.COMPLIANCE, null, "compliance", work);
    }
}
