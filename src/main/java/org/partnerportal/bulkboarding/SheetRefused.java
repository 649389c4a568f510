package org.partnerportal.bulkboarding;

/// A sheet that cannot be taken as a whole, with the key of the words for why.
final class SheetRefused extends RuntimeException {

    SheetRefused(String key) {
        super(key);
    }
}
