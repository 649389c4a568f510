package org.partnerportal.samples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;

/// A complete application that breaks no rule, with its papers.
///
/// @param name the pack's folder, for instance `enterprise`
/// @param values what the form holds; documents by file name, for instance `file:licence.png`
/// @param files the papers by file name
public record SamplePack(String name, FormValues values, Map<String, byte[]> files) {

    static final String FILE = "file:";

    /// The form with each paper replaced by the id it was stored under.
    public FormValues withDocuments(UnaryOperator<String> idOfFile) {
        var stored = new TreeMap<FieldPath, List<String>>();
        values.asMap()
                .forEach((path, given) -> stored.put(
                        path,
                        given.stream()
                                .map(value ->
                                        value.startsWith(FILE) ? idOfFile.apply(value.substring(FILE.length())) : value)
                                .toList()));
        return FormValues.of(stored);
    }

    /// The papers of one document field, by file name.
    public List<String> filesOf(FieldPath path) {
        return values.all(path).stream()
                .filter(value -> value.startsWith(FILE))
                .map(value -> value.substring(FILE.length()))
                .toList();
    }
}
