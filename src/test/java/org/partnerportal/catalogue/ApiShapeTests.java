package org.partnerportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerportal.samples.SamplePacks;
import tools.jackson.databind.json.JsonMapper;

class ApiShapeTests {

    private static final String OWNER = "subject_info.ubo_info_list[1].ubo_id_doc_name";

    private final ApiShape shape = new ApiShape(new FieldCatalogue());

    @Test
    void nestsGroupsAndListsAsThePublishedApiDoes() {
        var values = FormValues.empty()
                .with("business_code", "1900013511_1")
                .with("business_info.sales_info.sales_scenes_type[]", "SALES_SCENES_STORE", "SALES_SCENES_WEB")
                .with("subject_info.identity_info.owner", "false")
                .with(OWNER, "王五");

        assertThat(JsonMapper.shared().readTree(shape.json(values)))
                .isEqualTo(JsonMapper.shared().readTree("""
                        {"business_code": "1900013511_1",
                         "business_info": {"sales_info": {"sales_scenes_type": ["SALES_SCENES_STORE", "SALES_SCENES_WEB"]}},
                         "subject_info": {"identity_info": {"owner": false}, "ubo_info_list": [{}, {"ubo_id_doc_name": "王五"}]}}
                        """));
        assertThat(shape.values(shape.json(values))).isEqualTo(values);
    }

    @Test
    void takesNothingFromNulls() {
        assertThat(shape.values("""
                {"business_code": null, "contact_info": {}, "subject_info": {"ubo_info_list": null}}""")).isEqualTo(FormValues.empty());
    }

    @Test
    void namesTheFieldItDoesNotKnow() {
        assertThatThrownBy(() -> shape.values("{\"contact_info\": {\"shoe_size\": \"43\"}}"))
                .isInstanceOfSatisfying(
                        UnknownField.class,
                        unknown -> assertThat(unknown.arguments()).isEqualTo(List.of("contact_info.shoe_size")));
    }

    @Test
    void refusesNamesThatArePathsThemselves() {
        for (var name : List.of("contact_info.contact_name", "ubo_info_list[999999999]", "a b", "")) {
            assertThatThrownBy(() -> shape.values("{\"subject_info\": {\"" + name + "\": {}}}"))
                    .isInstanceOf(UnknownField.class);
        }
    }

    @ParameterizedTest
    @MethodSource("org.partnerportal.samples.SamplePacks#names")
    void takesTheSamplesThereAndBack(String name) {
        var values = SamplePacks.load(name).values();

        assertThat(shape.values(shape.json(values))).isEqualTo(values);
    }

    @Test
    void refusesAGroupWhereAValueBelongsAndTheOtherWayRound() {
        assertThatThrownBy(() -> shape.values("{\"business_code\": {}}")).isInstanceOf(UnknownField.class);
        assertThatThrownBy(() -> shape.values("{\"contact_info\": \"x\"}")).isInstanceOf(UnknownField.class);
        assertThatThrownBy(() -> shape.values("{\"business_code\": [\"x\"]}")).isInstanceOf(UnknownField.class);
    }

    @Test
    void refusesWhatIsNoApplicationWithoutQuotingIt() {
        for (var text : List.of("", "[]", "\"张三\"", "{\"business_code\": \"张三", "{\"a\":1,\"a\":2}")) {
            assertThatThrownBy(() -> shape.values(text))
                    .isInstanceOf(NotAnApplication.class)
                    .hasNoCause()
                    .message()
                    .doesNotContain("张三");
        }
    }
}
