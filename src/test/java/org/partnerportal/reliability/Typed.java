package org.partnerportal.reliability;

import java.util.Objects;
import org.partnerportal.onboarding.ApplicationsOnTheirWay;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.shared.BinaryIds;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a draft's owner finds typed in it.
final class Typed {

    private Typed() {}

    static String name(ApplicationContext portal, String application) {
        var provider = portal.getBean(JdbcClient.class)
                .sql("select provider_id from merchant_application where id = ?")
                .param(application)
                .query((row, number) -> Objects.requireNonNull(BinaryIds.partner(row.getBytes(1))))
                .single();
        var id = MerchantApplicationId.parse(application).orElseThrow();
        return ApplicationsOnTheirWay.asProvider(
                provider,
                () -> portal.getBean(MerchantOnboarding.class)
                        .form(id)
                        .flatMap(form -> form.values().first("business_info.merchant_shortname"))
                        .orElseThrow());
    }
}
