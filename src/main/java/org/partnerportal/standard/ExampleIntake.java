package org.partnerportal.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.partnerportal.fileformat.DocumentFormat;
import org.partnerportal.fileformat.Drawing;
import org.partnerportal.fileformat.FileWalk;
import org.partnerportal.fileformat.Flaw;
import org.partnerportal.fileformat.FlawedFile;
import org.partnerportal.fileformat.Inspection;
import org.partnerportal.fileformat.NoWorkplace;
import org.partnerportal.fileformat.PlainBytes;
import org.springframework.stereotype.Component;

/// Takes a picture for an example in: looked at, drawn anew without anything but its pixels, kept.
@Component
class ExampleIntake {

    private static final int DOTS = 1280;

    private final Drawing drawing;
    private final StandardPictures pictures;

    ExampleIntake(Drawing drawing, StandardPictures pictures) {
        this.drawing = drawing;
        this.pictures = pictures;
    }

    PictureOutcome take(byte[] file) {
        if (file.length > ExampleDrafting.LARGEST) {
            return new PictureOutcome.Refused(DraftFlaw.PICTURE_TOO_LARGE);
        }
        var format = DocumentFormat.of(file, "").filter(ExampleIntake::taken);
        return format.isEmpty() ? new PictureOutcome.Refused(DraftFlaw.PICTURE_TYPE) : drawn(file, format.get());
    }

    private PictureOutcome drawn(byte[] file, DocumentFormat format) {
        try {
            var bytes = new ByteArrayInputStream(file);
            Inspection.walk(format, new FileWalk(bytes::read));
            var jpeg = drawing.jpeg(format, () -> PlainBytes.of(file), 1, DOTS);
            pictures.sweep();
            return new PictureOutcome.Taken(pictures.keep(jpeg));
        } catch (FlawedFile flawed) {
            return new PictureOutcome.Refused(
                    flawed.flaw() == Flaw.TOO_MANY_PIXELS ? DraftFlaw.PICTURE_TOO_LARGE : DraftFlaw.PICTURE_BROKEN);
        } catch (NoWorkplace busy) {
            return new PictureOutcome.Refused(DraftFlaw.PICTURE_NOT_NOW);
        } catch (IOException doesNotOpen) {
            return new PictureOutcome.Refused(DraftFlaw.PICTURE_BROKEN);
        }
    }

    private static boolean taken(DocumentFormat format) {
        return format == DocumentFormat.JPEG || format == DocumentFormat.PNG;
    }
}
