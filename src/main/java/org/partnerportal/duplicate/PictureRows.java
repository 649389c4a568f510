package org.partnerportal.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerportal.document.DocumentId;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The hashes of all pictures ever handed in and not destroyed. Across all providers, so only the screening reads them.
@Repository
class PictureRows {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    PictureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A near picture of another application.
    record Near(MerchantApplicationId application, DocumentId document, int distance) {}

    /// Keeps a document's hashes; once they are kept they never change.
    @Transactional
    public void write(MerchantApplicationId application, PartnerId provider, DocumentId document, List<Long> hashes) {
        for (var variant = 0; variant < hashes.size(); variant++) {
            var hash = hashes.get(variant);
            jdbc.sql("""
                            insert ignore into merchant_picture (document_id, variant, application_id, provider_id, hash, band_0,
                                band_1, band_2, band_3)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            BinaryIds.bytes(document.value()),
                            variant,
                            application.value(),
                            BinaryIds.bytes(provider.value()),
                            hash,
                            PictureBands.band(hash, 0),
                            PictureBands.band(hash, 1),
                            PictureBands.band(hash, 2),
                            PictureBands.band(hash, 3))
                    .update();
        }
    }

    void forget(DocumentId document) {
        jdbc.sql("delete from merchant_picture where document_id = ?")
                .param(BinaryIds.bytes(document.value()))
                .update();
    }

    /// Other applications' pictures near one of these hashes, the nearest first.
    List<Near> near(MerchantApplicationId own, Collection<PictureHash.Sought> hashes) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        for (var hash : hashes) {
            for (var band = 0; band < PictureBands.COUNT; band++) {
                parts.add(part(hash, band));
            }
        }
        return jdbc.sql("select p.application_id, p.document_id, min(near.distance) from ("
                        + String.join(" union all ", parts)
                        + ") as near join merchant_picture p on p.id = near.id where p.application_id <> ? group by p.application_id, p.document_id order by 3, 1 desc limit "
                        + MOST)
                .param(own.value())
                .query((row, number) -> new Near(
                        new MerchantApplicationId(row.getLong(1)),
                        new DocumentId(BinaryIds.uuid(row.getBytes(2))),
                        row.getInt(3)))
                .list();
    }

    // Numbers of our own making: written out, which spares the driver hundreds of places to fill in.
    private static String part(PictureHash.Sought sought, int band) {
        var hash = sought.hash();
        var values = PictureBands.near(hash, band, sought.distance()).stream()
                .map(Object::toString)
                .collect(Collectors.joining(","));
        return "(select id, bit_count(hash ^ " + hash
                + ") as distance from merchant_picture where band_" + band + " in (" + values
                + ") and bit_count(hash ^ " + hash + ") <= " + sought.distance() + ")";
    }
}
