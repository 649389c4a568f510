package org.partnerportal.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The data keys of sealed columns and blind indexes: made once, kept in the database wrapped by the master key.
@Component
class DataKeys {

    private static final Configuration TINK = TinkConfig2026.get();

    private final Aead aead;
    private final PrfSet prf;

    DataKeys(JdbcClient jdbc, MasterKey master) throws GeneralSecurityException {
        this.aead = keyset(jdbc, master, "column", PredefinedAeadParameters.AES256_GCM)
                .getPrimitive(TINK, Aead.class);
        this.prf = keyset(jdbc, master, "index", PredefinedPrfParameters.HMAC_SHA256_PRF)
                .getPrimitive(TINK, PrfSet.class);
    }

    Aead aead() {
        return aead;
    }

    PrfSet prf() {
        return prf;
    }

    // Two nodes may start at once: whoever inserts first has made the key, both read it back.
    private static KeysetHandle keyset(JdbcClient jdbc, MasterKey master, String name, Parameters parameters)
            throws GeneralSecurityException {
        var context = ("data-key:" + name).getBytes(StandardCharsets.UTF_8);
        if (wrapped(jdbc, name).isEmpty()) {
            var fresh = TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(parameters, TINK), InsecureSecretKeyAccess.get(), TINK);
            jdbc.sql("insert ignore into data_key (name, wrapped_key) values (?, ?)")
                    .params(name, master.wrap(fresh, context))
                    .update();
        }
        var stored = wrapped(jdbc, name).orElseThrow();
        return TinkProtoKeysetFormat.parseKeyset(master.unwrap(stored, context), InsecureSecretKeyAccess.get(), TINK);
    }

    private static Optional<byte[]> wrapped(JdbcClient jdbc, String name) {
        return jdbc.sql("select wrapped_key from data_key where name = ?")
                .param(name)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
