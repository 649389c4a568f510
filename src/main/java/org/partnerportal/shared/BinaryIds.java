package org.partnerportal.shared;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// UUIDs as the 16 bytes they are stored as.
public final class BinaryIds {

    private BinaryIds() {}

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /// The partner in a column that may be empty.
    public static @Nullable PartnerId partner(byte @Nullable [] bytes) {
        return bytes == null ? null : new PartnerId(uuid(bytes));
    }

    /// The account in a column that may be empty.
    public static @Nullable AccountId account(byte @Nullable [] bytes) {
        return bytes == null ? null : new AccountId(uuid(bytes));
    }
}
