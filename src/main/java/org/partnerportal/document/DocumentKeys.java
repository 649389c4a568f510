package org.partnerportal.document;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.partnerportal.vault.MasterKey;
import org.springframework.stereotype.Component;

/// Makes each document a key of its own, and gives it back: it is kept wrapped by the master key, bound to the
/// document.
@Component
class DocumentKeys {

    private static final Configuration TINK = TinkConfig2026.get();

    private final MasterKey master;

    DocumentKeys(MasterKey master) {
        this.master = master;
    }

    DocumentKey fresh(DocumentId document) {
        try {
            var keyset = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, TINK);
            var plain = TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get(), TINK);
            return new DocumentKey(primitive(keyset), new WrappedKey(master.wrap(plain, context(document))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key for document " + document, e);
        }
    }

    DocumentKey unwrap(DocumentId document, WrappedKey wrapped) {
        try {
            var plain = master.unwrap(wrapped.bytes(), context(document));
            var keyset = TinkProtoKeysetFormat.parseKeyset(plain, InsecureSecretKeyAccess.get(), TINK);
            return new DocumentKey(primitive(keyset), wrapped);
        } catch (GeneralSecurityException e) {
            throw new DocumentDamaged(document, e);
        }
    }

    private static StreamingAead primitive(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(TINK, StreamingAead.class);
    }

    private static byte[] context(DocumentId document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
