package org.partnerportal.fileformat;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;

/// Hears a reader complain about missing or damaged picture data, which it would otherwise paint grey.
final class CutOffListener implements IIOReadWarningListener {

    private static final Pattern DAMAGE =
            Pattern.compile("premature|truncat|corrupt|unexpected end|unsupported marker");

    private @Nullable String damage;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        if (DAMAGE.matcher(warning.toLowerCase(Locale.ROOT)).find()) {
            damage = warning;
        }
    }

    void requireWhole() throws IOException {
        if (damage != null) {
            throw new IOException(damage);
        }
    }
}
