package org.partnerportal.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Bytes that are written once and read where one likes, of which only some are in memory: the rest lies on the disk,
/// sealed with a key that never leaves this object. What a killed server leaves behind is noise.
final class SpilledBytes implements Closeable {

    private static final int BLOCK = 64 * 1024;
    private static final int BLOCKS_IN_MEMORY = 256;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final SecretKeySpec key;
    private final Map<Integer, byte[]> blocks = new LinkedHashMap<>(BLOCKS_IN_MEMORY, 0.75f, true);
    private final ByteBuffer last = ByteBuffer.allocate(BLOCK);
    private @Nullable FileChannel disk;
    private int written;

    SpilledBytes() {
        var secret = new byte[KEY];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, "AES");
    }

    long size() {
        return (long) written * BLOCK + last.position();
    }

    void write(byte[] bytes) throws IOException {
        var from = 0;
        while (from < bytes.length) {
            var length = Math.min(last.remaining(), bytes.length - from);
            last.put(bytes, from, length);
            from += length;
            if (!last.hasRemaining()) {
                keep(last.array().clone());
                last.clear();
            }
        }
    }

    byte[] read(long begin, int length) throws IOException {
        var bytes = new byte[length];
        var done = 0;
        while (done < length) {
            var place = begin + done;
            var block = block((int) (place / BLOCK));
            var inside = (int) (place % BLOCK);
            var piece = Math.min(BLOCK - inside, length - done);
            System.arraycopy(block, inside, bytes, done, piece);
            done += piece;
        }
        return bytes;
    }

    private void keep(byte[] block) throws IOException {
        var number = written++;
        if (number >= BLOCKS_IN_MEMORY / 2) {
            spill(number, block);
        }
        blocks.put(number, block);
        forgetOne();
    }

    private byte[] block(int number) throws IOException {
        if (number == written) {
            return last.array();
        }
        var known = blocks.get(number);
        if (known != null) {
            return known;
        }
        var block = fromDisk(number);
        blocks.put(number, block);
        forgetOne();
        return block;
    }

    // Those that are on no disk stay.
    private void forgetOne() {
        if (blocks.size() > BLOCKS_IN_MEMORY) {
            blocks.keySet().stream()
                    .filter(number -> number >= BLOCKS_IN_MEMORY / 2)
                    .findFirst()
                    .ifPresent(blocks::remove);
        }
    }

    private void spill(int number, byte[] block) throws IOException {
        var channel = disk;
        if (channel == null) {
            channel = FileChannel.open(
                    Files.createTempFile("sheet", ".sealed"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            disk = channel;
        }
        var sealed = ByteBuffer.wrap(crypt(Cipher.ENCRYPT_MODE, number, block));
        var place = place(number);
        while (sealed.hasRemaining()) {
            place += channel.write(sealed, place);
        }
    }

    private byte[] fromDisk(int number) throws IOException {
        var channel = disk;
        if (channel == null) {
            throw new IOException("Nothing was spilled");
        }
        var sealed = ByteBuffer.allocate(BLOCK + TAG);
        while (sealed.hasRemaining()) {
            if (channel.read(sealed, place(number) + sealed.position()) < 0) {
                throw new IOException("The disk kept less than it was given");
            }
        }
        return crypt(Cipher.DECRYPT_MODE, number, sealed.array());
    }

    private static long place(int number) {
        return (long) number * (BLOCK + TAG);
    }

    // Each block is written once, so its number is a nonce that never comes again under this key.
    private byte[] crypt(int mode, int number, byte[] bytes) throws IOException {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var nonce = ByteBuffer.allocate(NONCE).putInt(number).array();
            cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException altered) {
            throw new IOException("A spilled block cannot be read", altered);
        }
    }

    @Override
    public void close() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }
}
