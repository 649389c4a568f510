/// One datum's input each: how it is typed, chosen or handed in, and what is wrong at its place. It knows nothing of
/// the page around it but [FieldHost] and [FieldSlots].
@NullMarked
@NamedInterface("field")
package org.partnerportal.onboarding.ui.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
