package org.partnerportal.document;

/// A document's original to be taken away, under a name that ends as its content does.
public record Download(String fileName, Rendition file) {

    static Download of(StoredDocument document, Rendition file) {
        var name = document.summary().fileName();
        var extension = document.format().extension();
        var dot = name.lastIndexOf('.');
        var bare = dot > 0 ? name.substring(0, dot) : name;
        return new Download((bare.isEmpty() ? document.id().toString() : bare) + extension, file);
    }
}
