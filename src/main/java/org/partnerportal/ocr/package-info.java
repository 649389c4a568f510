/// Reads the writing in a picture, on this machine alone: where lines of text are, which way up they lie, what they
/// say.
///
/// It knows nothing of documents, papers or people: a picture goes in, lines come out.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partnerportal.ocr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
