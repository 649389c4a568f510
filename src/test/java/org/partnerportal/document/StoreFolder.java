package org.partnerportal.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks into a store's folder behind its back.
record StoreFolder(Path root) {

    Set<Path> files() {
        if (!Files.isDirectory(root)) {
            return Set.of();
        }
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files of a document, sealed as they are.
    Map<Path, String> contents(DocumentId document) {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith(document + "."))
                .collect(Collectors.toUnmodifiableMap(Function.identity(), StoreFolder::content));
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path original(DocumentId document) {
        return files().stream()
                .filter(file -> file.endsWith(BlobName.original(document).toString()))
                .findFirst()
                .orElseThrow();
    }
}
