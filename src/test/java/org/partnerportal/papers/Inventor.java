package org.partnerportal.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.partnerportal.validation.IdCardNumber;
import org.partnerportal.validation.UnifiedSocialCreditCode;

/// Makes up people and companies for drawn papers. None of them exists: the sequence 000 of an ID number is never given
/// out.
final class Inventor {

    private static final String CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "高", "罗", "郑",
            "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "潘", "袁", "蔡", "蒋", "余", "于", "杜",
            "叶", "程", "魏", "苏", "吕", "丁", "任", "卢", "姚", "沈", "钟", "姜", "崔", "谭", "陆", "范", "汪", "廖", "石", "欧阳", "司马");
    private static final String GIVEN = "伟芳娜敏静秀丽强磊洋艳勇军杰娟涛明超霞平刚桂英华玉兰红建文辉力志永健世广义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子"
            + "心邦承乐绍功松善厚庆民友裕河哲江浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘";
    private static final List<String> PLACES = List.of(
            "广东省深圳市南山区",
            "北京市海淀区",
            "上海市浦东新区",
            "浙江省杭州市西湖区",
            "江苏省苏州市吴中区",
            "四川省成都市武侯区",
            "湖北省武汉市江夏区",
            "陕西省西安市雁塔区",
            "福建省厦门市思明区",
            "山东省青岛市市南区",
            "辽宁省大连市沙河口区",
            "湖南省长沙市岳麓区",
            "重庆市渝中区",
            "天津市和平区",
            "云南省昆明市五华区",
            "河南省郑州市金水区");
    private static final List<String> ROADS = List.of(
            "科技园路", "中山北路", "人民东路", "解放大道", "和平街", "学院路", "滨海大道", "文化西路", "建设路", "长江路", "黄河南街", "青年路", "锦绣大街", "梧桐巷");
    private static final List<String> STEMS = List.of(
            "鑫源", "宏达", "博雅", "华盛", "天翼", "金桥", "瑞丰", "恒信", "锦程", "卓越", "蓝海", "星辰", "远航", "嘉禾", "德润", "骏驰", "云帆", "百汇",
            "中科");
    private static final List<String> TRADES = List.of(
            "网络科技", "商贸", "餐饮管理", "电子商务", "信息技术", "文化传媒", "物流", "建筑工程", "生物科技", "教育咨询", "食品", "服饰", "机电设备", "环保材料");
    private static final List<String> BUSINESS = List.of(
            "计算机软硬件的技术开发",
            "日用百货销售",
            "食品经营",
            "餐饮服务",
            "货物进出口",
            "技术咨询",
            "电子产品批发与零售",
            "企业管理咨询",
            "国内贸易代理",
            "广告设计制作",
            "会议及展览服务",
            "仓储服务",
            "道路货物运输",
            "服装鞋帽销售",
            "家用电器维修",
            "软件开发",
            "互联网信息服务",
            "化妆品零售",
            "五金交电销售",
            "建筑材料销售");
    private static final List<String> PEOPLES = List.of("汉", "汉", "汉", "回", "满", "壮", "苗", "土家", "蒙古", "维吾尔", "彝", "藏");

    private final Random chance;

    Inventor(Random chance) {
        this.chance = chance;
    }

    <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    int upTo(int most) {
        return 1 + chance.nextInt(most);
    }

    boolean maybe() {
        return chance.nextBoolean();
    }

    String person() {
        var given = new StringBuilder();
        for (var letters = upTo(2); letters > 0; letters--) {
            given.append(GIVEN.charAt(chance.nextInt(GIVEN.length())));
        }
        return oneOf(SURNAMES) + given;
    }

    String people() {
        return oneOf(PEOPLES);
    }

    String company() {
        var place = oneOf(PLACES);
        var city = place.replaceFirst("^.*省", "").replaceFirst("市.*$", "");
        var suffix = oneOf(List.of("有限公司", "有限公司", "有限责任公司", "股份有限公司"));
        return maybe()
                ? city + "市" + oneOf(STEMS) + oneOf(STEMS) + oneOf(TRADES) + suffix
                : oneOf(STEMS) + oneOf(TRADES) + "（" + city + "）" + suffix;
    }

    String shop() {
        var place = oneOf(PLACES);
        return place.substring(place.indexOf('市') + 1) + person() + oneOf(List.of("小吃店", "便利店", "服装店", "理发店", "五金店"));
    }

    String address() {
        var building = maybe()
                ? upTo(30) + "号楼" + upTo(6) + "单元" + (100 * upTo(20) + upTo(8)) + "室"
                : (char) ('A' + chance.nextInt(6)) + "座" + (100 * upTo(30) + upTo(20));
        return oneOf(PLACES) + oneOf(ROADS) + upTo(998) + "号" + building;
    }

    String business() {
        var all = new ArrayList<>(BUSINESS);
        Collections.shuffle(all, chance);
        return String.join("；", all.subList(0, 3 + chance.nextInt(7))) + "。（依法须经批准的项目，经相关部门批准后方可开展经营活动）";
    }

    LocalDate dayBetween(int from, int to) {
        return LocalDate.of(from + chance.nextInt(to - from), 1, 1).plusDays(chance.nextInt(365));
    }

    String creditCode(boolean company) {
        var first = new StringBuilder(company ? "91" : "92");
        first.append(oneOf(List.of("440300", "110108", "310115", "330106", "320506", "510107", "420115", "610113")));
        for (var letter = 0; letter < 9; letter++) {
            first.append(
                    chance.nextInt(3) > 0
                            ? (char) ('0' + chance.nextInt(10))
                            : CODE_LETTERS.charAt(chance.nextInt(CODE_LETTERS.length())));
        }
        return first.toString() + UnifiedSocialCreditCode.checkCharacter(first.toString());
    }

    String idNumber(LocalDate born) {
        var first = oneOf(List.of("440305", "110108", "310115", "330106", "320506", "510107", "420115", "610113"))
                + born.toString().replace("-", "") + "000";
        return first + IdCardNumber.checkCharacter(first);
    }
}
