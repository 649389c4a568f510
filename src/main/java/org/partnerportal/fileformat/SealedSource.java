package org.partnerportal.fileformat;

import java.io.IOException;

/// Opens a sealed file anew.
@FunctionalInterface
public interface SealedSource {

    PlainBytes open() throws IOException;
}
