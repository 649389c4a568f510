package org.partnerportal.shared;

/// What an event is about: the kind of thing and its id, for instance `application` and `4611686018427387904`.
public record Subject(String kind, String id) {

    public static final String APPLICATION = "application";

    public static Subject application(Object id) {
        return new Subject(APPLICATION, id.toString());
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
