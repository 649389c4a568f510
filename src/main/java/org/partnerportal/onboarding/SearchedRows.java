package org.partnerportal.onboarding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds applications by a whole number or by a part of the merchant's name.
///
/// A word that many names have is found quickest by looking at the newest applications one after the other; a word
/// that few have, by the full-text index. Each way is hopeless at the other's work: the first is given a number of
/// rows to look at, and the second what is left.
@Component
class SearchedRows {

    private static final int LOOKED_AT = 5000;
    private static final int NUMBERED_AT_MOST = 1000;

    private final ListedRows rows;
    private final Fingerprints fingerprints;
    private final JdbcClient jdbc;

    SearchedRows(ListedRows rows, Fingerprints fingerprints, JdbcClient jdbc) {
        this.rows = rows;
        this.fingerprints = fingerprints;
        this.jdbc = jdbc;
    }

    /// The first rows among those that `where` lets through.
    List<ApplicationSummary> first(int count, SqlConditions where, String text) {
        return ListedRows.merged(count, numbered(count, where, text), named(count, where, text));
    }

    private List<ApplicationSummary> numbered(int count, SqlConditions where, String number) {
        var ids = ids(number);
        return ids.isEmpty()
                ? List.of()
                : rows.first(count, where.and("id in (" + marks(ids.size()) + ")", ids.toArray()));
    }

    // Whose they are is not asked here: what is found is read again within the scope.
    private List<Long> ids(String number) {
        var prints = fingerprints.of(number);
        var parameters = new ArrayList<Object>(prints);
        parameters.add(number);
        var ids = new ArrayList<>(jdbc.sql("select application_id from application_fingerprint where fingerprint in ("
                        + marks(prints.size())
                        + ") union select id from merchant_application where business_code = ? limit "
                        + NUMBERED_AT_MOST)
                .params(parameters)
                .query(Long.class)
                .list());
        MerchantApplicationId.parse(number).map(MerchantApplicationId::value).ifPresent(ids::add);
        return ids;
    }

    private List<ApplicationSummary> named(int count, SqlConditions where, String name) {
        var alike = "%" + name.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        var end = rows.position(LOOKED_AT, where);
        if (end.isEmpty()) {
            return rows.first(count, where.and("merchant_name like ?", alike));
        }
        var newest = rows.first(count, ListedRows.before(where, end.getFirst()).and("merchant_name like ?", alike));
        return newest.size() >= count ? newest : anywhere(count, where, name);
    }

    private List<ApplicationSummary> anywhere(int count, SqlConditions where, String name) {
        var words = name.replaceAll("[\"*()~<>@+-]", " ").strip();
        return words.length() < 2
                ? List.of()
                : rows.first(
                        count,
                        where.and(
                                "id in (select named.id from merchant_application named"
                                        + " where match(named.merchant_name) against (? in boolean mode))",
                                "\"" + words + "\""));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
