package org.partnerportal.duplicate;

/// What two merchants may have in common. The number is what the database keeps: never change one.
enum TraitKind {
    LICENCE(1),
    ID(2),
    ACCOUNT(3),
    PHONE(4),
    ADDRESS(5),
    /// The person who runs a merchant without a licence: what a licence is to others.
    HOLDER(6);

    private final int number;

    TraitKind(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
