package org.partnerportal.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessTests {

    @Test
    void knowsTheSameName() {
        assertThat(people("王小明", "王 小明")).isEqualTo(MatchKind.EXACT);
        assertThat(people("阿依古丽·买买提", "阿依古丽•买买提")).isEqualTo(MatchKind.EXACT);
    }

    @Test
    void knowsTraditionalCharacters() {
        assertThat(people("張國強", "张国强")).isEqualTo(MatchKind.TRADITIONAL);
        assertThat(people("葉麗華", "叶丽华")).isEqualTo(MatchKind.TRADITIONAL);
    }

    @Test
    void knowsANameByItsSound() {
        assertThat(people("王晓明", "王小名")).isEqualTo(MatchKind.PINYIN);
        assertThat(people("李建国", "Li Jianguo")).isEqualTo(MatchKind.PINYIN);
        assertThat(people("李建国", "Jianguo LI")).isEqualTo(MatchKind.PINYIN);
    }

    @Test
    void readsFamilyNamesAsFamilyNames() {
        assertThat(Readings.of("单田芳")).contains("shantianfang");
        assertThat(Readings.of("仇英")).contains("qiuying").doesNotContain("chouying");
        assertThat(Readings.of("曾国藩")).contains("zengguofan");
        assertThat(Readings.of("区大伟")).contains("oudawei");
        assertThat(Readings.of("翟天临")).contains("zhaitianlin", "ditianlin");
        assertThat(Readings.of("解晓东")).contains("xiexiaodong");
        assertThat(Readings.of("查良镛")).contains("zhaliangyong");
        assertThat(Readings.of("尉迟恭")).contains("yuchigong");
        assertThat(people("单晓明", "Shan Xiaoming")).isEqualTo(MatchKind.PINYIN);
    }

    @Test
    void knowsANameWithOneSlipFromThreeCharactersOn() {
        assertThat(people("欧阳建国", "欧阳健民")).isNull();
        assertThat(people("刘德华", "刘得桦")).isEqualTo(MatchKind.PINYIN);
        assertThat(people("王建军", "王建东")).isEqualTo(MatchKind.SLIP);
        assertThat(people("王军", "王东")).isNull();
        assertThat(people("王建军", "李建东")).isNull();
    }

    @Test
    void knowsOrganisationsThoughTheLegalFormDiffers() {
        assertThat(organisations("福州海风茶室有限公司", "福州海風茶室有限公司")).isEqualTo(98);
        assertThat(organisations("福州海风茶室有限公司", "福州海风茶室有限责任公司")).isGreaterThanOrEqualTo(95);
        assertThat(organisations("成都青禾餐饮管理有限公司", "成都青禾餐饮管埋有限公司")).isGreaterThanOrEqualTo(85);
        assertThat(organisations("成都青禾餐饮管理有限公司", "上海白鹭数码科技有限公司")).isLessThan(75);
    }

    @Test
    void findsEveryLikelyNameByAKeyTheyHaveInCommon() {
        for (var pair : new String[][] {{"王建军", "王建东"}, {"王小明", "王明"}, {"張國強", "张国强"}, {"李建国", "LI JIANGUO"}}) {
            assertThat(MatchKeys.ofName(ListedKind.PERSON, pair[0]))
                    .as(pair[0] + " " + pair[1])
                    .containsAnyElementsOf(MatchKeys.ofName(ListedKind.PERSON, pair[1]));
        }
    }

    @Test
    void searchesForANumberByTheWholeOfItAlone() {
        assertThat(MatchKeys.ofSearch("11010119900307109X")).containsExactly(MatchKeys.ofNumber("11010119900307109X"));
        assertThat(MatchKeys.ofSearch("91350100M000100Y43")).hasSize(1);
        assertThat(MatchKeys.ofSearch("58同城")).containsAll(MatchKeys.ofName(ListedKind.ORGANISATION, "58同城"));
        assertThat(MatchKeys.ofSearch("li jianguo")).containsAll(MatchKeys.ofName(ListedKind.PERSON, "li jianguo"));
    }

    private static @Nullable MatchKind people(String one, String other) {
        return Likeness.ofPeople(one, other).map(Likeness::kind).orElse(null);
    }

    private static int organisations(String one, String other) {
        return Likeness.ofOrganisations(one, other).orElseThrow().score();
    }
}
