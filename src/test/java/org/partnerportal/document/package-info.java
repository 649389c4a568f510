/// Tests of taking in, keeping and showing documents.
@NullMarked
package org.partnerportal.document;

import org.jspecify.annotations.NullMarked;
