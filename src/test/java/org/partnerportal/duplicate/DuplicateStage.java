package org.partnerportal.duplicate;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.onboarding.MerchantApplicationId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.vault.Vault;
import org.springframework.boot.test.context.TestComponent;

/// Merchants by number, for those who measure how long it takes to find one again.
@TestComponent
public class DuplicateStage {

    private static final int SHARING = 100;

    private final Vault vault;
    private final TraitRows rows;
    private final PictureRows pictures;

    DuplicateStage(Vault vault, TraitRows rows, PictureRows pictures) {
        this.vault = vault;
        this.rows = rows;
        this.pictures = pictures;
    }

    /// Searches for everything like that merchant, as a new application of nobody's.
    public Object search(int merchant, boolean withPicture) {
        var nobody = new MerchantApplicationId(0);
        var found = new ArrayList<Object>(rows.shared(nobody, traits(merchant)));
        if (withPicture) {
            found.addAll(pictures.near(nobody, sought(merchant)));
        }
        return found;
    }

    /// The rows of these merchants' traits, as a file.
    public StringBuilder traits(int from, int to) {
        var text = new StringBuilder();
        for (var merchant = from; merchant < to; merchant++) {
            var provider = provider(merchant);
            for (var trait : traits(merchant)) {
                text.append(trait.kind().number())
                        .append('\t')
                        .append(hex(vault.index("merchant_trait." + trait.kind(), trait.value())))
                        .append('\t')
                        .append(merchant + 1L)
                        .append('\t')
                        .append(provider)
                        .append('\n');
            }
        }
        return text;
    }

    /// The rows of these merchants' pictures, as a file.
    public StringBuilder pictures(int from, int to) {
        var text = new StringBuilder();
        for (var merchant = from; merchant < to; merchant++) {
            var document = hex(BinaryIds.bytes(new UUID(merchant, merchant)));
            var hashes = hashes(merchant);
            for (var variant = 0; variant < 2; variant++) {
                text.append(document).append('\t').append(variant).append('\t').append(merchant + 1L);
                text.append('\t').append(provider(merchant)).append('\t').append(hashes.get(variant));
                for (var band = 0; band < PictureBands.COUNT; band++) {
                    text.append('\t').append(PictureBands.band(hashes.get(variant), band));
                }
                text.append('\n');
            }
        }
        return text;
    }

    private static List<Trait> traits(int merchant) {
        var whose = merchant % SHARING == 0 ? merchant / 2 : merchant;
        return List.of(
                trait(TraitKind.LICENCE, "licence", whose),
                trait(TraitKind.ID, "person", whose),
                trait(TraitKind.ACCOUNT, "account", whose),
                trait(TraitKind.PHONE, "phone", whose),
                trait(TraitKind.ADDRESS, "address", whose));
    }

    private static Trait trait(TraitKind kind, String what, int whose) {
        return new Trait(kind, FieldPath.of("business_code"), what + whose);
    }

    private static List<Long> hashes(int merchant) {
        var random = new Random(merchant);
        return List.of(hash(random), hash(random));
    }

    // Three windows, each in two turns at most: what a photograph comes to.
    private static List<PictureHash.Sought> sought(int merchant) {
        var random = new Random(merchant * 31L);
        return List.of(
                new PictureHash.Sought(hashes(merchant).getFirst() ^ 20L, PictureHash.NEAR),
                new PictureHash.Sought(hash(random), PictureHash.NEAR),
                new PictureHash.Sought(hash(random), PictureHash.NEAR - 1),
                new PictureHash.Sought(hash(random), PictureHash.NEAR - 1),
                new PictureHash.Sought(hash(random), PictureHash.NEAR - 1),
                new PictureHash.Sought(hash(random), PictureHash.NEAR - 1));
    }

    // As a picture's: no sign for the mean, and two that the way it is turned settles.
    private static long hash(Random random) {
        return (random.nextLong() & ~1L) | (1L << 1) | (1L << 8);
    }

    private static String provider(int merchant) {
        return hex(BinaryIds.bytes(new UUID(7, merchant % 30_000)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
