package org.partnerportal.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.partnerportal.catalogue.ApiShape;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FormValues;

/// Reads the sample packs under `src/test/resources/samples`.
public final class SamplePacks {

    public static final String ENTERPRISE = "enterprise";
    public static final String SOLE_PROPRIETOR = "sole-proprietor";
    public static final String PUBLIC_INSTITUTION = "public-institution";
    public static final String GOVERNMENT = "government";
    public static final String SOCIAL_ORGANISATION = "social-organisation";
    public static final String MICRO = "micro";

    /// Its licence and ID card have ended; the form says they have not.
    public static final String EXPIRED = "expired";

    /// Nobody can read the ID card.
    public static final String BLURRED = "blurred";

    /// The form gives another name and another number than the papers.
    public static final String MISMATCHING = "mismatching";

    /// Another merchant's shop: the picture of [#SOLE_PROPRIETOR], turned into a file of its own.
    public static final String DUPLICATE = "duplicate";

    /// Says of itself what it must not trade in.
    public static final String FORBIDDEN = "forbidden";

    private static final ApiShape SHAPE = new ApiShape(new FieldCatalogue());

    private SamplePacks() {}

    /// The names of all packs that nothing is wrong with.
    public static List<String> names() {
        return List.of(ENTERPRISE, SOLE_PROPRIETOR, PUBLIC_INSTITUTION, GOVERNMENT, SOCIAL_ORGANISATION, MICRO);
    }

    /// The names of the packs in which screening has something to find; the form takes all of them.
    public static List<String> bad() {
        return List.of(EXPIRED, BLURRED, MISMATCHING, DUPLICATE, FORBIDDEN);
    }

    /// The pack of that name, its papers read into memory.
    public static SamplePack load(String name) {
        var values = values(name);
        var files = new TreeMap<String, byte[]>();
        values.asMap().values().stream()
                .flatMap(List::stream)
                .filter(value -> value.startsWith(SamplePack.FILE))
                .map(value -> value.substring(SamplePack.FILE.length()))
                .forEach(file -> files.put(file, bytes(path(name, file))));
        return new SamplePack(name, values, files);
    }

    /// Where a paper of a pack lies, for a browser to upload.
    public static Path path(String name, String file) {
        var resource = SamplePacks.class.getResource("/samples/" + name + "/" + file);
        return Path.of(URI.create(Objects.requireNonNull(resource, file).toString()));
    }

    static FormValues values(String name) {
        return SHAPE.values(new String(bytes(path(name, "application.json")), StandardCharsets.UTF_8));
    }

    /// What the papers of a pack say, which may be other than the form says.
    static FormValues papers(String name) {
        var form = values(name);
        return SamplePacks.class.getResource("/samples/" + name + "/papers.json") == null
                ? form
                : form.with(SHAPE.values(new String(bytes(path(name, "papers.json")), StandardCharsets.UTF_8))
                        .asMap());
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
