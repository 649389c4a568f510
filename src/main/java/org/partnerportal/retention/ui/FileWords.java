package org.partnerportal.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerportal.retention.FileState;
import org.partnerportal.retention.RetentionFile;
import org.partnerportal.shared.SchemeTime;
import org.partnerportal.uikit.Badge;
import org.partnerportal.uikit.Moments;
import org.partnerportal.uikit.Tone;

/// A file's days and state in words.
final class FileWords {

    private FileWords() {}

    static String day(Component screen, @Nullable LocalDate day, Locale locale) {
        return day == null ? screen.getTranslation("retention.no-clock") : Moments.day(day, locale);
    }

    /// The last day it is kept, or the day it went.
    static String last(Component screen, RetentionFile file, Locale locale) {
        var gone = file.destroyedAt();
        if (gone != null) {
            return screen.getTranslation(
                    "retention.went", Moments.day(LocalDate.ofInstant(gone, SchemeTime.ZONE), locale));
        }
        var last = file.keepUntil();
        return last == null ? screen.getTranslation("retention.no-end") : Moments.day(last, locale);
    }

    static Badge badge(Component screen, FileState state) {
        var word = screen.getTranslation("retention.state." + state);
        return switch (state) {
            case OPEN -> new Badge(word, VaadinIcon.FOLDER_OPEN, Tone.NEUTRAL);
            case COUNTING -> new Badge(word, VaadinIcon.HOURGLASS, Tone.INFORMATION);
            case HELD -> new Badge(word, VaadinIcon.LOCK, Tone.WARNING);
            case DESTROYED -> new Badge(word, VaadinIcon.TRASH, Tone.NEUTRAL);
        };
    }
}
