package org.partnerportal.merchant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.acquiring.MerchantId;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.Capability;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All boarded merchants. Every finder takes the scope it looks in; there is none without.
@Repository
class Merchants {

    static final int PAGE = 50;

    private static final String SELECT = """
            select m.*, (select group_concat(c.capability) from merchant_capability c
                          where c.mid = m.mid and c.state in ('ACTIVE', 'LIMITED')) as capabilities
              from merchant m
             where\s""";

    private final JdbcClient jdbc;

    Merchants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Merchant> find(MerchantId id, MerchantScope scope) {
        return jdbc.sql(SELECT + "m.mid = ? and " + scope.condition())
                .params(Stream.concat(Stream.of(id.value()), scope.parameters()).toList())
                .query(Merchants::merchant)
                .optional();
    }

    MerchantPage page(String text, @Nullable MerchantId after, MerchantScope scope) {
        var where = new StringBuilder(scope.condition());
        var parameters = new ArrayList<>(scope.parameters().toList());
        if (after != null) {
            where.append(" and m.mid < ?");
            parameters.add(after.value());
        }
        if (!text.isBlank()) {
            narrow(where, parameters, text.strip());
        }
        var rows = jdbc.sql(SELECT + where + " order by m.mid desc limit " + (PAGE + 1))
                .params(parameters)
                .query(Merchants::merchant)
                .list();
        return rows.size() <= PAGE
                ? new MerchantPage(rows, Optional.empty())
                : new MerchantPage(
                        rows.subList(0, PAGE), Optional.of(rows.get(PAGE - 1).id()));
    }

    /// How a merchant's payment products stand. Reached only with a merchant that its own scope has let through.
    List<GrantedCapability> capabilities(MerchantId id) {
        return jdbc.sql(
                        "select capability, state, granted_at from merchant_capability where mid = ? order by capability")
                .param(id.value())
                .query((row, number) -> new GrantedCapability(
                        Capability.valueOf(row.getString("capability")),
                        CapabilityState.valueOf(row.getString("state")),
                        row.getTimestamp("granted_at").toInstant()))
                .list();
    }

    /// The next ones behind that number, for the portal's own jobs.
    List<Merchant> after(long mid, int limit) {
        return jdbc.sql(SELECT + "m.mid > ? order by m.mid limit ?")
                .params(mid, limit)
                .query(Merchants::merchant)
                .list();
    }

    void add(Merchant merchant) {
        jdbc.sql("""
                        insert into merchant (mid, application_id, provider_id, acquirer_id, name, subject_type,
                                              opened_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        merchant.id().value(),
                        merchant.application().value(),
                        BinaryIds.bytes(merchant.provider().value()),
                        BinaryIds.bytes(merchant.acquirer().value()),
                        merchant.name(),
                        merchant.subjectType(),
                        Timestamp.from(merchant.openedAt()))
                .update();
        merchant.capabilities()
                .forEach(capability -> jdbc.sql(
                                "insert into merchant_capability (mid, capability, granted_at) values (?, ?, ?)")
                        .params(merchant.id().value(), capability.name(), Timestamp.from(merchant.openedAt()))
                        .update());
    }

    private static void narrow(StringBuilder where, List<Object> parameters, String text) {
        var number = MerchantId.parse(text);
        if (number.isPresent()) {
            where.append(" and m.mid = ?");
            parameters.add(number.get().value());
            return;
        }
        var words = text.replaceAll("[\"*()~<>@+-]", " ").strip();
        if (words.length() > 1) {
            where.append(" and match(m.name) against (? in boolean mode)");
            parameters.add("\"" + words + "\"");
        } else {
            where.append(" and m.name like ?");
            parameters.add("%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
    }

    private static Merchant merchant(ResultSet row, int number) throws SQLException {
        return new Merchant(
                new MerchantId(row.getLong("mid")),
                new MerchantApplicationId(row.getLong("application_id")),
                new PartnerId(BinaryIds.uuid(row.getBytes("provider_id"))),
                new PartnerId(BinaryIds.uuid(row.getBytes("acquirer_id"))),
                row.getString("name"),
                row.getString("subject_type"),
                capabilities(row.getString("capabilities")),
                row.getTimestamp("opened_at").toInstant());
    }

    private static Set<Capability> capabilities(@Nullable String names) {
        var all = EnumSet.noneOf(Capability.class);
        if (names != null) {
            Stream.of(names.split(",", -1)).map(Capability::valueOf).forEach(all::add);
        }
        return all;
    }
}
