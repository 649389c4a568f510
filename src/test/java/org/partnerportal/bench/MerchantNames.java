package org.partnerportal.bench;

import java.util.List;
import java.util.Random;

/// Names as merchants have them: a place, a word of their own, a trade; companies say so at the end.
final class MerchantNames {

    private static final List<String> PLACES = List.of(
            "成都", "北京", "上海", "广州", "深圳", "杭州", "武汉", "西安", "南京", "重庆", "苏州", "天津", "长沙", "郑州", "青岛", "武侯区", "锦江区",
            "朝阳区", "浦东新区", "天河区");
    private static final String FIRST = "青和华永恒嘉瑞祥德福鑫隆昌盛泰安宁康乐美佳优品尚雅味香甜鲜禾田园林山海江河云星辰光明晨";
    private static final String SECOND = "禾源达通发旺兴茂丰盈宝玉珠金银铜石木水火土春夏秋冬梅兰竹菊松柏鹤鹏龙凤麟马牛羊鱼鸟花草";
    private static final List<String> TRADES = List.of(
            "餐饮管理", "商贸", "科技", "文化传播", "教育咨询", "汽车服务", "便利店", "小吃店", "服装店", "水果店", "美容院", "药房", "超市", "茶楼", "五金店",
            "花店", "网络技术", "供应链管理", "酒店管理", "物业服务");

    private final Random random;

    MerchantNames(Random random) {
        this.random = random;
    }

    String next(SubjectShare type) {
        var name = any(PLACES) + letter(FIRST) + letter(SECOND) + any(TRADES);
        return type == SubjectShare.SUBJECT_TYPE_ENTERPRISE ? name + "有限公司" : name;
    }

    private String letter(String letters) {
        var at = random.nextInt(letters.length());
        return letters.substring(at, at + 1);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
