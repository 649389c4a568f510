package org.partnerportal.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The traits of all applications ever handed in, as fingerprints: what they are cannot be read from them.
///
/// Across all providers, so only the screening reads them; what it finds the platform's people alone see.
@Repository
class TraitRows {

    /// More than so many others are not named.
    static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Vault vault;

    TraitRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Another application with that trait.
    record Shared(Trait trait, MerchantApplicationId application, PartnerId provider) {}

    private record Row(int kind, String print) {

        static Row of(int kind, byte[] print) {
            return new Row(kind, HexFormat.of().formatHex(print));
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(print);
        }
    }

    /// Writes what the application is met by now, before anybody searches: of two that are screened at once the later
    /// one sees the other.
    @Transactional
    public void write(MerchantApplicationId application, PartnerId provider, List<Trait> traits) {
        var now = traits.stream()
                .map(trait -> Row.of(trait.kind().number(), print(trait)))
                .collect(Collectors.toSet());
        var before = written(application);
        before.stream()
                .filter(row -> !now.contains(row))
                .forEach(row -> jdbc.sql(
                                "delete from merchant_trait where kind = ? and value = ? and application_id = ?")
                        .params(row.kind(), row.bytes(), application.value())
                        .update());
        var fresh = now.stream().filter(row -> !before.contains(row)).toList();
        if (!fresh.isEmpty()) {
            jdbc.sql("insert into merchant_trait (kind, value, application_id, provider_id) values "
                            + String.join(", ", Collections.nCopies(fresh.size(), "(?, ?, ?, ?)")))
                    .params(fresh.stream()
                            .flatMap(row -> Stream.<Object>of(
                                    row.kind(), row.bytes(), application.value(), BinaryIds.bytes(provider.value())))
                            .toList())
                    .update();
        }
    }

    private Set<Row> written(MerchantApplicationId application) {
        return new HashSet<>(jdbc.sql("select kind, value from merchant_trait where application_id = ?")
                .param(application.value())
                .query((row, number) -> Row.of(row.getInt(1), row.getBytes(2)))
                .list());
    }

    /// Who else has one of these traits, the newest first, some [#MOST] for each.
    List<Shared> shared(MerchantApplicationId own, List<Trait> traits) {
        if (traits.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        for (var place = 0; place < traits.size(); place++) {
            parts.add("(select " + place + ", application_id, provider_id from merchant_trait"
                    + " where kind = ? and value = ? and application_id <> ? order by application_id desc limit "
                    + MOST + ")");
            parameters.addAll(Arrays.asList(traits.get(place).kind().number(), print(traits.get(place)), own.value()));
        }
        return jdbc.sql(String.join(" union all ", parts))
                .params(parameters)
                .query((row, number) -> new Shared(
                        traits.get(row.getInt(1)),
                        new MerchantApplicationId(row.getLong(2)),
                        new PartnerId(BinaryIds.uuid(row.getBytes(3)))))
                .list();
    }

    private byte[] print(Trait trait) {
        return vault.index("merchant_trait." + trait.kind(), trait.value());
    }
}
