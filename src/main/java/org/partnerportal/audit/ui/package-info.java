/// The auditors' list.
@NullMarked
package org.partnerportal.audit.ui;

import org.jspecify.annotations.NullMarked;
