package org.partnerportal.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Marks a use case that reads and changes nothing: it joins a transaction that is under way, and opens none.
///
/// A transaction of its own would cost five more trips to the database. What is read first decides: a page shows the
/// version it read before the rest, so a change in between makes the next click stale, never wrong.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public @interface ReadsOnly {}
