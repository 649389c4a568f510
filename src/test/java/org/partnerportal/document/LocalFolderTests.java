package org.partnerportal.document;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LocalFolderTests extends DocumentStoreContract {

    @TempDir
    private Path root;

    @Override
    DocumentStore store() {
        return new LocalFolder(root);
    }

    @Override
    long count() {
        return new StoreFolder(root).files().size();
    }
}
