package org.partnerportal.standard.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.standard.ExampleDrafting;
import org.partnerportal.standard.ExamplePicture;
import org.springframework.stereotype.Component;

/// What the part of a version's page that shows example pictures is made of.
@Component
class ExampleParts {

    private final ExampleDrafting drafting;
    private final ExampleComponents components;

    ExampleParts(ExampleDrafting drafting, ExampleComponents components) {
        this.drafting = drafting;
        this.components = components;
    }

    ExamplePair pair(List<ExamplePicture> shown, String label) {
        return components.of(shown, label);
    }

    ExampleDialog dialog(DraftDesk desk, ExampleDialog.Place place, @Nullable ExamplePicture before) {
        return new ExampleDialog(desk, this, place, before);
    }

    ExampleDrafting drafting() {
        return drafting;
    }
}
