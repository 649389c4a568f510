package org.partnerportal.journeys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.Keys;
import org.partnerportal.catalogue.Field;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.samples.SamplePack;
import org.partnerportal.samples.SamplePacks;

/// Fills in the application form as a person would: field by field, each with the kind of input it has.
final class FormFilling {

    private static final int FEW = 3;

    private final Person person;
    private final FieldCatalogue catalogue;

    FormFilling(Person person, FieldCatalogue catalogue) {
        this.person = person;
        this.catalogue = catalogue;
    }

    /// Fills in everything of the pack, but for what stands in the form already.
    void fill(SamplePack pack, Set<FieldPath> done) {
        var left = new ArrayList<>(inOrder(pack.values()));
        left.removeAll(done);
        for (var path : left) {
            addOwnerFor(path);
            fill(path, pack);
        }
    }

    /// Fills in one field.
    void fill(FieldPath path, SamplePack pack) {
        var field = catalogue.field(path);
        if (field.type() == FieldType.DOCUMENT) {
            person.upload(
                    path.value(),
                    pack.filesOf(path).stream()
                            .map(file -> SamplePacks.path(pack.name(), file))
                            .toList());
        } else {
            pack.values().all(path).forEach(value -> fill(path, field, value));
        }
    }

    private void fill(FieldPath path, Field field, String value) {
        var id = path.value();
        switch (field.type()) {
            case TEXT -> text(id, path, field, value);
            case DATE, DATE_OR_FOREVER -> date(id, value);
            case ENUM, BOOLEAN -> choice(id, path, field, value);
            case DOCUMENT, GROUP -> throw new IllegalArgumentException(id);
        }
    }

    private void text(String id, FieldPath path, Field field, String value) {
        if (field.picker() != null) {
            person.pick(id, catalogue.shown(path, value, person.language()));
        } else {
            person.type(id, value);
        }
    }

    private void date(String id, String value) {
        if (value.equals(FieldType.FOREVER)) {
            person.click(id + "-forever");
        } else {
            person.type(id, value);
            person.press(id, Keys.ENTER);
            person.until(() -> person.find(id).getDomAttribute("opened") == null, "the calendar closed");
        }
    }

    private void choice(String id, FieldPath path, Field field, String value) {
        var label = catalogue.shown(path, value, person.language());
        if (field.many() || field.type() == FieldType.BOOLEAN || field.values().size() <= FEW) {
            person.tick(id, label);
        } else {
            person.select(id, label);
        }
    }

    private void addOwnerFor(FieldPath path) {
        // The first one's place is there as soon as owners are asked for.
        if (path.occurrence() > 0 && !person.sees(path.value())) {
            person.click("add-owner");
        }
    }

    // As the form shows them: what opens a field comes before it.
    private List<FieldPath> inOrder(FormValues values) {
        var given = new HashSet<>(values.asMap().keySet());
        return catalogue.applicable(values).stream()
                .map(applicable -> applicable.path())
                .filter(given::contains)
                .toList();
    }
}
