package org.partnerportal.catalogue;

/// The address of a datum of an application, the same on the screen, in a requirement, in a diff and in the audit log.
///
/// Written as in the published API. A list of values keeps its `[]` at the end (`settlement_info.qualifications[]`); a
/// group that may occur several times carries its index (`subject_info.ubo_info_list[1].ubo_id_doc_name`), or none
/// where the catalogue speaks of every occurrence (`subject_info.ubo_info_list[].ubo_id_doc_name`).
public record FieldPath(String value) implements Comparable<FieldPath> {

    public static FieldPath of(String value) {
        return new FieldPath(value);
    }

    /// The catalogue's own path, with every index taken out.
    public FieldPath template() {
        return occurrence() < 0 ? this : new FieldPath(value.replaceAll("\\[\\d+]", "[]"));
    }

    /// The index of the repeated group the field stands in, or -1.
    public int occurrence() {
        var open = value.indexOf('[');
        var close = value.indexOf(']');
        return open < 0 || close == open + 1 ? -1 : Integer.parseInt(value.substring(open + 1, close));
    }

    /// This path with the index of its repeated group set.
    public FieldPath at(int index) {
        var open = value.indexOf('[');
        var close = value.indexOf("].", open + 1);
        return open < 0 || close < 0
                ? this
                : new FieldPath(value.substring(0, open + 1) + index + value.substring(close));
    }

    /// Whether this is the given group or lies within it.
    public boolean within(FieldPath group) {
        return value.equals(group.value) || value.startsWith(group.value + ".") || value.startsWith(group.value + "[");
    }

    @Override
    public int compareTo(FieldPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
