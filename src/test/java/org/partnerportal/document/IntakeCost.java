package org.partnerportal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnerportal.fileformat.DocumentFormat;
import org.partnerportal.fileformat.FileWalk;
import org.partnerportal.fileformat.FlawedFile;
import org.partnerportal.fileformat.Inspection;
import org.partnerportal.fileformat.PlainBytes;
import org.springframework.context.ApplicationContext;

/// Where the time of taking in a document goes, step by step, in milliseconds.
public final class IntakeCost {

    private static final String LICENCE = "subject_info.business_license_info.license_copy";

    private IntakeCost() {}

    /// The mean of each step over so many uploads that are not entered.
    public static Map<String, Double> of(byte[] document, ApplicationContext portal, int times) {
        var keys = portal.getBean(DocumentKeys.class);
        var store = portal.getBean(DocumentStore.class);
        var costs = new LinkedHashMap<String, Double>();
        try {
            for (var number = 0; number < times; number++) {
                once(document, keys, store, costs);
            }
        } catch (IOException | FlawedFile e) {
            throw new IllegalStateException(e);
        }
        costs.replaceAll((step, total) -> total / times);
        return costs;
    }

    private static void once(byte[] document, DocumentKeys keys, DocumentStore store, Map<String, Double> costs)
            throws IOException, FlawedFile {
        var id = DocumentId.random();
        var format = DocumentFormat.of(Arrays.copyOf(document, DocumentFormat.PREFIX), LICENCE)
                .orElseThrow();
        var name = BlobName.original(id);
        var start = System.nanoTime();
        var key = keys.fresh(id);
        try (var pending = store.begin(name)) {
            start = spent("key and file", start, costs);
            try (var sealing = key.sealing(name, pending.sink())) {
                new ByteArrayInputStream(document).transferTo(sealing);
            }
            start = spent("sealing and writing", start, costs);
            Sha256 sha256 = new Sha256();
            sha256.add(document, document.length);
            sha256.hex();
            start = spent("hashing", start, costs);
            Inspection.walk(format, new FileWalk(new ByteArrayInputStream(document)::read));
            start = spent("walking through its structure", start, costs);
            pending.force();
            start = spent("forcing to disk", start, costs);
            try (var plain = PlainBytes.of(key.opening(name, pending.readBack()))) {
                Sha256.of(plain);
            }
            start = spent("reading back and hashing", start, costs);
            pending.commit();
            spent("giving the name", start, costs);
        }
        store.delete(name);
    }

    private static long spent(String step, long since, Map<String, Double> costs) {
        var now = System.nanoTime();
        costs.merge(step, (now - since) / 1e6, Double::sum);
        return System.nanoTime();
    }
}
