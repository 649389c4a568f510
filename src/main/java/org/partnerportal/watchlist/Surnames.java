package org.partnerportal.watchlist;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How characters are read where they are a family name; every dictionary reads these as ordinary words.
final class Surnames {

    private static final Map<String, String> DOUBLE = Map.ofEntries(
            Map.entry("尉迟", "yuchi"),
            Map.entry("万俟", "moqi"),
            Map.entry("澹台", "tantai"),
            Map.entry("单于", "chanyu"),
            Map.entry("长孙", "zhangsun"),
            Map.entry("令狐", "linghu"),
            Map.entry("欧阳", "ouyang"),
            Map.entry("司马", "sima"),
            Map.entry("上官", "shangguan"),
            Map.entry("诸葛", "zhuge"),
            Map.entry("皇甫", "huangfu"),
            Map.entry("宇文", "yuwen"),
            Map.entry("夏侯", "xiahou"),
            Map.entry("慕容", "murong"),
            Map.entry("鲜于", "xianyu"),
            Map.entry("司徒", "situ"),
            Map.entry("东方", "dongfang"),
            Map.entry("独孤", "dugu"),
            Map.entry("呼延", "huyan"),
            Map.entry("公孙", "gongsun"));

    private static final Map<String, String> SINGLE = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("仇", "qiu"),
            Map.entry("曾", "zeng"),
            Map.entry("区", "ou"),
            Map.entry("解", "xie"),
            Map.entry("查", "zha"),
            Map.entry("任", "ren"),
            Map.entry("盖", "ge"),
            Map.entry("华", "hua"),
            Map.entry("纪", "ji"),
            Map.entry("缪", "miao"),
            Map.entry("牟", "mu"),
            Map.entry("宁", "ning"),
            Map.entry("秘", "bi"),
            Map.entry("冼", "xian"),
            Map.entry("员", "yun"),
            Map.entry("召", "shao"),
            Map.entry("折", "she"),
            Map.entry("尹", "yin"),
            Map.entry("谌", "chen"),
            Map.entry("车", "che"),
            Map.entry("繁", "po"),
            Map.entry("种", "chong"),
            Map.entry("重", "chong"),
            Map.entry("逄", "pang"),
            Map.entry("洗", "xian"),
            Map.entry("黑", "he"),
            Map.entry("卜", "bu"),
            Map.entry("佴", "nai"),
            Map.entry("阚", "kan"),
            Map.entry("应", "ying"),
            Map.entry("哈", "ha"),
            Map.entry("过", "guo"),
            Map.entry("谷", "gu"),
            Map.entry("祭", "zhai"),
            Map.entry("郇", "xun"),
            Map.entry("晁", "chao"),
            Map.entry("费", "fei"),
            Map.entry("那", "na"),
            Map.entry("石", "shi"),
            Map.entry("沈", "shen"),
            Map.entry("柏", "bai"),
            Map.entry("瞿", "qu"),
            Map.entry("盛", "sheng"),
            Map.entry("臧", "zang"));

    // Read in two ways by those who bear them.
    private static final Map<String, List<String>> EITHER = Map.of(
            "翟", List.of("zhai", "di"),
            "覃", List.of("qin", "tan"),
            "朴", List.of("piao", "park"),
            "乐", List.of("yue", "le"),
            "隗", List.of("kui", "wei"),
            "葛", List.of("ge", "ke"));

    private Surnames() {}

    /// How long the family name at the beginning is: two characters where it is a double one.
    static int length(String name) {
        return name.length() > 2 && DOUBLE.containsKey(name.substring(0, 2)) ? 2 : 1;
    }

    /// The family name's own readings, if it has any.
    static Optional<List<String>> readings(String surname) {
        return Optional.ofNullable(EITHER.get(surname))
                .or(() -> Optional.ofNullable(SINGLE.get(surname)).map(List::of))
                .or(() -> Optional.ofNullable(DOUBLE.get(surname)).map(List::of));
    }
}
