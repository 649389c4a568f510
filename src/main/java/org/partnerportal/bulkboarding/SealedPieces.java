package org.partnerportal.bulkboarding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The sheets that were handed in, sealed piece by piece in the database: every node can go on with them, and no disk
/// ever holds one in plain.
@Repository
class SealedPieces {

    static final int PIECE = 1024 * 1024;

    private final JdbcClient jdbc;
    private final Vault vault;

    SealedPieces(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Keeps what comes, each piece at once, and tells how much it was.
    ///
    /// @throws SheetTooLarge if it is more than `most`
    long write(BulkImportId id, InputStream bytes, long most) throws IOException {
        var size = 0L;
        var piece = new byte[PIECE];
        for (var place = 0; ; place++) {
            var length = bytes.readNBytes(piece, 0, PIECE);
            size += length;
            if (size > most) {
                throw new SheetTooLarge((int) (most / PIECE));
            }
            if (length == 0) {
                return size;
            }
            jdbc.sql("insert into bulk_import_piece (import_id, place, bytes) values (?, ?, ?)")
                    .params(id.bytes(), place, vault.seal(context(id, place), Arrays.copyOf(piece, length)))
                    .update();
        }
    }

    /// The whole of it, to be read where one likes.
    ///
    /// @throws SheetGone once a piece is not kept any longer
    PieceChannel open(BulkImportId id, long size) {
        return new PieceChannel(size, place -> read(id, place));
    }

    /// @throws SheetGone if it is not kept any longer
    void requireKept(BulkImportId id) {
        if (jdbc.sql("select 1 from bulk_import_piece where import_id = ? limit 1")
                .param(id.bytes())
                .query(Integer.class)
                .optional()
                .isEmpty()) {
            throw new SheetGone();
        }
    }

    void remove(BulkImportId id) {
        jdbc.sql("delete from bulk_import_piece where import_id = ?")
                .param(id.bytes())
                .update();
    }

    private byte[] read(BulkImportId id, int place) {
        return jdbc.sql("select bytes from bulk_import_piece where import_id = ? and place = ?")
                .params(id.bytes(), place)
                .query((row, _) -> vault.open(context(id, place), row.getBytes(1)))
                .optional()
                .orElseThrow(SheetGone::new);
    }

    private static String context(BulkImportId id, int place) {
        return "bulk_import_piece.bytes:" + id + ":" + place;
    }
}
