package org.partnerportal.standard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.Change;
import org.partnerportal.shared.DomainEvent;
import org.partnerportal.shared.Subject;

/// Something that happened to a version of the standard.
public sealed interface StandardEvent extends DomainEvent {

    /// What screens follow that show what is in force.
    Subject BOOK = new Subject("standard", "book");

    String number();

    @Override
    default Subject subject() {
        return new Subject("standard", number());
    }

    @Override
    default List<Subject> alsoConcerns() {
        return List.of(BOOK);
    }

    record DraftBegun(String number, String basedOn) implements StandardEvent {

        @Override
        public String action() {
            return "standard.draft-begun";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("based_on", null, basedOn));
        }
    }

    /// A requirement, a clause, an industry or the name of a draft was changed.
    ///
    /// @param part what was changed, for instance `requirement subject_info.subject_type`
    record DraftChanged(
            String number,
            String part,
            @Nullable String before,
            @Nullable String after) implements StandardEvent {

        @Override
        public String action() {
            return "standard.draft-changed";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change(part, before, after));
        }
    }

    record DraftDiscarded(String number) implements StandardEvent {

        @Override
        public String action() {
            return "standard.draft-discarded";
        }
    }

    record StandardPublished(String number, LocalDate effective) implements StandardEvent {

        @Override
        public String action() {
            return "standard.published";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("effective_from", null, effective.toString()));
        }
    }

    /// It is known whom a draft would hit.
    record WhatIfWorkedOut(String number) implements StandardEvent {

        @Override
        public String action() {
            return "standard.what-if-worked-out";
        }
    }
}
