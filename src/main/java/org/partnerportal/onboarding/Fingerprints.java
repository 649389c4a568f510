package org.partnerportal.onboarding;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets an application be found by an exact number that is sealed in its form.
@Component
class Fingerprints {

    private static final List<FieldPath> NUMBERS = Stream.of(
                    "subject_info.business_license_info.license_number",
                    "subject_info.certificate_info.cert_number",
                    "subject_info.identity_info.id_card_info.id_card_number",
                    "subject_info.identity_info.id_doc_info.id_doc_number",
                    "contact_info.contact_id_number",
                    "contact_info.mobile_phone",
                    "bank_account_info.account_number")
            .map(FieldPath::of)
            .toList();

    private static final int AT_ONCE = 500;
    private static final int COLUMNS = 3;

    private final JdbcClient jdbc;
    private final Vault vault;

    Fingerprints(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Whether what happened may have changed one of the numbers.
    boolean touchedBy(List<DomainEvent> happened) {
        return happened.stream().anyMatch(event -> switch (event) {
            case DraftSaved(var any, var changes) ->
                changes.stream().map(change -> FieldPath.of(change.path())).anyMatch(NUMBERS::contains);
            case ApplicationMoved moved -> moved.to() == ApplicationStatus.SUBMITTED;
            default -> false;
        });
    }

    // Only rows that are there are deleted: to look for others would lock the gap that the next application goes into,
    // and two that start at once would wait for each other.
    void write(MerchantApplicationId id, FormValues form) {
        var given =
                NUMBERS.stream().filter(path -> form.first(path).isPresent()).toList();
        written(id).stream()
                .filter(path -> !given.contains(path))
                .forEach(path -> jdbc.sql("delete from application_fingerprint where application_id = ? and field = ?")
                        .params(id.value(), path.value())
                        .update());
        if (given.isEmpty()) {
            return;
        }
        var rows = String.join(", ", Collections.nCopies(given.size(), "(?, ?, ?)"));
        var parameters = given.stream()
                .flatMap(path -> Stream.<Object>of(
                        id.value(),
                        path.value(),
                        vault.index(path.value(), form.first(path).orElseThrow())))
                .toList();
        jdbc.sql("insert into application_fingerprint (application_id, field, fingerprint) values " + rows
                        + " as fresh on duplicate key update fingerprint = fresh.fingerprint")
                .params(parameters)
                .update();
    }

    /// Writes those of applications that have none yet.
    void writeFresh(List<MerchantApplicationId> ids, List<FormValues> forms) {
        var parameters = IntStream.range(0, ids.size())
                .parallel()
                .boxed()
                .flatMap(place -> prints(ids.get(place), forms.get(place)))
                .toList();
        for (var from = 0; from < parameters.size(); from += AT_ONCE * COLUMNS) {
            var piece = parameters.subList(from, Math.min(parameters.size(), from + AT_ONCE * COLUMNS));
            var rows = String.join(", ", Collections.nCopies(piece.size() / COLUMNS, "(?, ?, ?)"));
            jdbc.sql("insert into application_fingerprint (application_id, field, fingerprint) values " + rows)
                    .params(piece)
                    .update();
        }
    }

    private Stream<Object> prints(MerchantApplicationId id, FormValues form) {
        return NUMBERS.stream()
                .flatMap(path -> form.first(path).stream()
                        .flatMap(value ->
                                Stream.<Object>of(id.value(), path.value(), vault.index(path.value(), value))));
    }

    private List<FieldPath> written(MerchantApplicationId id) {
        return jdbc.sql("select field from application_fingerprint where application_id = ?")
                .param(id.value())
                .query((row, number) -> FieldPath.of(row.getString(1)))
                .list();
    }

    /// The fingerprints this number would have, one for each field it might stand in.
    List<byte[]> of(String number) {
        return NUMBERS.stream().map(path -> vault.index(path.value(), number)).toList();
    }
}
