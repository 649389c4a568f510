package org.partnerportal.onboarding.ui.field;

import org.partnerportal.catalogue.ApplicableField;
import org.partnerportal.catalogue.Field;

/// Finds the kind of input that suits a field.
public final class FieldEditors {

    private static final int FEW = 3;
    private static final int LONG = 200;

    private final FieldHost host;
    private final FieldSlots slots;

    public FieldEditors(FieldHost host, FieldSlots slots) {
        this.host = host;
        this.slots = slots;
    }

    public FieldEditor editor(ApplicableField applicable) {
        var field = applicable.field();
        return switch (field.type()) {
            case TEXT -> text(applicable);
            case ENUM -> choice(applicable);
            case BOOLEAN -> new RadioFieldEditor(applicable, host);
            case DATE, DATE_OR_FOREVER -> new DateFieldEditor(applicable, host);
            case DOCUMENT -> new DocumentFieldEditor(applicable, host, slots);
            case GROUP -> throw new IllegalArgumentException(field.path() + " holds no value");
        };
    }

    private FieldEditor text(ApplicableField applicable) {
        var field = applicable.field();
        if (field.picker() != null) {
            return new RegisterFieldEditor(applicable, host);
        }
        return field.maxLength() > LONG
                ? new LongTextFieldEditor(applicable, host)
                : new TextFieldEditor(applicable, host);
    }

    private FieldEditor choice(ApplicableField applicable) {
        Field field = applicable.field();
        if (field.many()) {
            return new ManyFieldEditor(applicable, host);
        }
        return field.values().size() <= FEW
                ? new RadioFieldEditor(applicable, host)
                : new SelectFieldEditor(applicable, host);
    }
}
