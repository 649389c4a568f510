package org.partnerportal.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerportal.shared.AccountId;

/// Work that lies with a person and must not be left lying when they go. Each module that hands work to persons brings
/// its own as a bean.
///
/// No use case: whoever calls it has checked that the person's work may be given away.
public interface OpenWork {

    /// The key of the words for `n` pieces of it, with the number as their argument.
    String wordsKey();

    /// Who may take it over: people with any of these roles.
    Set<Role> takers();

    /// How many pieces lie with the person.
    int count(AccountId person);

    /// Gives all of it to another person, or back to where anybody may take it.
    void transfer(AccountId from, @Nullable AccountId to);
}
