package org.partnerportal.standard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.access.ComplianceOnly;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.standard.ExamplePicture.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts good and bad example pictures beside the documents that a draft of the standard speaks of, and takes them away.
@Service
@ComplianceOnly
@Transactional
public class ExampleDrafting {

    /// How many bytes a picture may have.
    public static final int LARGEST = 1024 * 1024;

    private final OpenDraft drafts;
    private final DraftRules rules;
    private final ExampleIntake intake;
    private final StandardPictures pictures;

    ExampleDrafting(OpenDraft drafts, DraftRules rules, ExampleIntake intake, StandardPictures pictures) {
        this.drafts = drafts;
        this.rules = rules;
        this.intake = intake;
        this.pictures = pictures;
    }

    /// Refuses whoever may not hand a picture in, before a byte of it is read.
    public void requireAllowed() {
        // the audience has decided
    }

    /// Takes a picture in, which shows nowhere until it is put into the draft.
    public PictureOutcome take(byte[] file) {
        return intake.take(file);
    }

    /// Puts an example into the draft, in the place of the one of its kind that the document has.
    public DraftOutcome put(StandardVersion seen, ExamplePicture wanted) {
        var flaws = flaws(wanted);
        if (!flaws.isEmpty()) {
            return new DraftOutcome.Flawed(flaws);
        }
        var before = find(seen, wanted.path(), wanted.kind());
        return drafts.changed(
                seen,
                part(wanted.path(), wanted.kind()),
                before.map(ExampleDrafting::words).orElse(null),
                words(wanted),
                now -> now.withExamples(put(now.examples(), wanted)));
    }

    /// Takes an example out of the draft.
    public DraftOutcome remove(StandardVersion seen, FieldPath path, Kind kind) {
        var before = find(seen, path, kind);
        return drafts.changed(
                seen,
                part(path, kind),
                before.map(ExampleDrafting::words).orElse(null),
                null,
                now -> now.withExamples(now.examples().stream()
                        .filter(each -> !each.standsFor(path, kind))
                        .toList()));
    }

    private Set<DraftFlaw> flaws(ExamplePicture wanted) {
        var flaws = EnumSet.noneOf(DraftFlaw.class);
        flaws.addAll(rules.flaws(wanted));
        if (!pictures.hold(wanted.picture())) {
            flaws.add(DraftFlaw.PICTURE_MISSING);
        }
        return flaws;
    }

    private Optional<ExamplePicture> find(StandardVersion seen, FieldPath path, Kind kind) {
        return drafts.content(seen).examples().stream()
                .filter(each -> each.standsFor(path, kind))
                .findFirst();
    }

    private static List<ExamplePicture> put(List<ExamplePicture> all, ExamplePicture wanted) {
        var changed = new ArrayList<>(all);
        changed.replaceAll(each -> each.standsFor(wanted.path(), wanted.kind()) ? wanted : each);
        if (!changed.contains(wanted)) {
            changed.add(wanted);
        }
        return changed;
    }

    private static String part(FieldPath path, Kind kind) {
        return "example " + kind + " " + path;
    }

    private static String words(ExamplePicture example) {
        return example.captionEn() + "; " + example.picture();
    }
}
